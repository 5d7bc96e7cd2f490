/** Words of "embed this": what each level shows and needs. */

const id = {
  title: 'Pasang angka ini di situs Anda',
  description:
    'Kode siap salin untuk penghitung, peta, tombol beli, dan lainnya; juga tanpa skrip.',
  text: 'Salin, tempel, selesai. Widget hanya memanggil komunitas ini, tidak memasang kuki, dan mengikuti huruf situs Anda.',
  code: (title: string) => `Kode: ${title}`,
  copy: 'Salin',
  copied: 'Tersalin',
  copyFailed: 'Tidak bisa menyalin. Pilih teksnya, lalu salin sendiri.',
  needs: 'Yang diperlukan',
  placeholder: 'Ganti https://ALAMAT-SITUS-INI/ dengan alamat akar komunitas ini.',
  fallback: (name: string) => `Dampak ${name}`,
  mapFallback: (name: string) => `UMKM ${name}`,
  buyFallback: (name: string) => `Beli untuk bantu lewat ${name}`,
  traceFallback: (name: string) => `Ikuti pesanan Anda di ${name}`,
  goalFallback: (name: string) => `Kampanye ${name}`,
  snippets: {
    link: {
      title: 'Tautan biasa, tanpa skrip',
      text: 'Untuk buletin, surel, dan situs yang melarang skrip.',
      needs: 'Tidak ada.',
    },
    counter: {
      title: 'Penghitung dampak',
      text: 'Angka tercatat dan dinyatakan, terpisah; bergerak sendiri bila ada server yang menyiarkan.',
      needs: 'Satu skrip. Isi di dalam elemen tampil selama skrip belum berjalan.',
    },
    map: {
      title: 'Peta dan daftar UMKM',
      text: 'Di mana usahanya, apa yang dibuat; titik yang dibulatkan digambar sebagai wilayah.',
      needs: 'Skrip yang sama; cukup sekali di satu halaman.',
    },
    buy: {
      title: 'Tombol beli untuk bantu',
      text: 'Pengunjung memilih produk dengan harga pemiliknya, lalu memesan atau menghubungi komunitas. Tanpa skrip: tautan ke produk yang sama.',
      needs: 'Skrip yang sama; cukup sekali di satu halaman.',
    },
    trace: {
      title: 'Ikuti pesanan',
      text: 'Kolom untuk kode pesanan, lalu perjalanannya: dibayar, dibeli, disalurkan, dan buktinya. Tanpa kode tidak ada yang tampak; nama pemesan tidak pernah tampak.',
      needs:
        'Skrip yang sama, dan server komunitas di asal yang sama dengan src. Dari asal lain ia menjadi tautan ke server itu.',
    },
    goal: {
      title: 'Sasaran kampanye',
      text: 'Terkumpul dari sasaran, sisa waktu, penyumbang, izin, dan biaya terhadap batasnya. Yang tampil adalah kampanye terbuka yang paling dulu dibuka; atribut campaign memilih yang lain.',
      needs: 'Skrip yang sama; cukup sekali di satu halaman.',
    },
    badge: {
      title: 'Gambar kecil, tanpa skrip',
      text: 'Angka penerima sebagai gambar SVG, terang dan gelap; diperbarui tiap kali buku besar diterbitkan.',
      needs: 'Situs Anda mengizinkan gambar dari asal komunitas ini.',
    },
    data: {
      title: 'Datanya saja',
      text: 'Semua angka sebagai JSON, dengan skema yang diterbitkan.',
      needs: 'Apa pun yang bisa membaca JSON.',
    },
  },
  cspTitle: 'Bila situs Anda memakai Content-Security-Policy',
  cspText: 'Tambahkan asal komunitas ini pada baris berikut. Gaya sebaris tidak diperlukan.',
  hostTitle: 'Bila berkasnya ada di hosting biasa',
  hostText:
    'Hosting itu harus mengirim Access-Control-Allow-Origin: * untuk data/ dan widgets/. Server Circunomy sudah melakukannya.',
  tryTitle: 'Begini tampaknya',
};

const en: typeof id = {
  title: 'Put these figures on your own site',
  description: 'Code to copy for counter, map, button and more; and without any script.',
  text: 'Copy, paste, done. Widgets call this community only, set no cookie, and follow your site’s typeface.',
  code: (title: string) => `Code: ${title}`,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',
  needs: 'What it needs',
  placeholder: 'Replace https://ALAMAT-SITUS-INI/ by the root address of this community.',
  fallback: (name: string) => `The impact of ${name}`,
  mapFallback: (name: string) => `MSMEs of ${name}`,
  buyFallback: (name: string) => `Buy for aid through ${name}`,
  traceFallback: (name: string) => `Follow your order at ${name}`,
  goalFallback: (name: string) => `Campaigns of ${name}`,
  snippets: {
    link: {
      title: 'A plain link, no script',
      text: 'For newsletters, mail, and sites that allow no script.',
      needs: 'Nothing.',
    },
    counter: {
      title: 'The impact counter',
      text: 'Itemised and declared figures, apart; it moves on its own where a server streams.',
      needs: 'One script. What stands inside the element shows until the script runs.',
    },
    map: {
      title: 'Map and list of MSMEs',
      text: 'Where the businesses are and what they make; rounded points are drawn as areas.',
      needs: 'The same script; once on a page is enough.',
    },
    buy: {
      title: 'The buy-for-aid button',
      text: 'Visitors choose a product at its owner’s price, then order it or reach the community. Without the script: a link to the same products.',
      needs: 'The same script; once on a page is enough.',
    },
    trace: {
      title: 'Following an order',
      text: 'A field for an order’s code, then its way: paid, bought, handed out, documented. Without a code nothing shows; the name of who ordered never does.',
      needs:
        'The same script, and the community’s server at the origin of src. From another origin it becomes a link to that server.',
    },
    goal: {
      title: 'The goal of a campaign',
      text: 'Collected of the goal, time left, givers, permit, and costs against their cap. It shows the open campaign that was opened first; the campaign attribute chooses another.',
      needs: 'The same script; once on a page is enough.',
    },
    badge: {
      title: 'A small picture, no script',
      text: 'The people reached as an SVG picture, light and dark; renewed with every publication of the ledger.',
      needs: 'Your site allows images from this community’s origin.',
    },
    data: {
      title: 'Only the data',
      text: 'Every figure as JSON, with a published schema.',
      needs: 'Anything that reads JSON.',
    },
  },
  cspTitle: 'If your site has a Content-Security-Policy',
  cspText: 'Add this community’s origin to these lines. Inline styles are not needed.',
  hostTitle: 'If the files lie on a plain web host',
  hostText:
    'That host must send Access-Control-Allow-Origin: * for data/ and widgets/. The Circunomy server does.',
  tryTitle: 'This is how it looks',
};

export const embedWords = { id, en };
