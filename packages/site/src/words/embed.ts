/** Words of "embed this": what each level shows and needs. */

const id = {
  title: 'Pasang angka ini di situs Anda',
  description: 'Kode siap salin untuk penghitung, peta, dan tombol beli; juga tanpa skrip.',
  text: 'Salin, tempel, selesai. Widget hanya memanggil komunitas ini, tidak memasang kuki, dan mengikuti huruf situs Anda.',
  code: (title: string) => `Kode: ${title}`,
  copy: 'Salin',
  copied: 'Tersalin',
  copyFailed: 'Tidak bisa menyalin. Pilih teksnya, lalu salin sendiri.',
  needs: 'Yang diperlukan',
  placeholder: 'Ganti https://ALAMAT-SITUS-INI/ dengan alamat akar komunitas ini.',
  fallback: (name: string) => `Dampak ${name}`,
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
      text: 'Pengunjung memilih produk dengan harga pemiliknya, lalu menghubungi komunitas.',
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
  description: 'Code to copy for counter, map and button; and without any script.',
  text: 'Copy, paste, done. Widgets call this community only, set no cookie, and follow your site’s typeface.',
  code: (title: string) => `Code: ${title}`,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',
  needs: 'What it needs',
  placeholder: 'Replace https://ALAMAT-SITUS-INI/ by the root address of this community.',
  fallback: (name: string) => `The impact of ${name}`,
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
      text: 'Visitors choose a product at its owner’s price, then reach the community.',
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
