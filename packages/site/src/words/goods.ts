/** Words of the page about goods that do not add up, and of goods whose way cannot be told. */

const id = {
  title: 'Apakah barangnya cocok jumlahnya?',
  description: (name: string) =>
    `Pembelian ${name} yang barangnya tidak cocok jumlahnya, atau belum bisa diketahui.`,
  text: 'Barang yang dibeli seharusnya sama dengan yang dikemas, dibagikan langsung, hilang atau rusak, dan yang masih ada. Di sini tertulis pembelian yang hitungannya tidak begitu, dan yang belum bisa dihitung.',
  summary: (balanced: string, unbalanced: string, unknown: string) =>
    `${balanced} pembelian cocok, ${unbalanced} tidak cocok, ${unknown} belum bisa diketahui.`,
  unbalanced: 'Tidak cocok',
  unknown: 'Belum bisa diketahui',
  unknownText:
    'Bukan berarti ada yang hilang: hanya ada yang belum dicatat, sehingga tidak seorang pun bisa menghitungnya.',
  none: 'Tidak ada.',
  missing: (quantity: string) => `${quantity} tidak ada catatannya`,
  tooMuch: (quantity: string) => `${quantity} lebih banyak keluar daripada yang dibeli`,
  bought: 'Dibeli',
  packed: 'Dikemas',
  distributed: 'Dibagikan langsung',
  lost: 'Hilang atau rusak',
  counted: 'Dihitung masih ada',
  notKnown: 'tidak diketahui',
  nobody: 'belum dihitung',
  purchase: (number: string) => `Pembelian #${number}`,
  lacks: 'Yang belum dicatat',
  lacking: {
    bought: 'berapa yang dibeli',
    counted: 'berapa yang masih ada',
    distributed: 'berapa yang dibagikan',
    lost: 'berapa yang hilang atau rusak, dalam satuan pembeliannya',
    order: 'mana yang lebih dulu, hitungan sisa atau pengeluaran barang',
    packed: 'berapa yang dikemas',
  },
  how: 'Bagaimana dihitung',
  more: (count: string) => `${count} lagi tertulis dalam berkas datanya.`,
  file: 'Berkas data',
  homeUnknown: 'belum diketahui',
  homeValue: (balanced: string, known: string) => `${balanced} dari ${known}`,
  homeUnbalanced: (count: string) => `${count} tidak cocok`,
  homeUntold: (count: string) => `${count} belum bisa diketahui`,
};

const en: typeof id = {
  title: 'Do the goods add up?',
  description: (name: string) =>
    `Purchases of ${name} whose goods do not add up, or of which nobody can tell yet.`,
  text: 'Goods bought should equal those packed, handed out directly, lost or spoiled, and still there. Here stand the purchases where they do not, and those that nobody can work out yet.',
  summary: (balanced: string, unbalanced: string, unknown: string) =>
    `Purchases that add up: ${balanced}. That do not: ${unbalanced}. Of which nobody can tell yet: ${unknown}.`,
  unbalanced: 'Does not add up',
  unknown: 'Cannot be told yet',
  unknownText:
    'This does not mean that anything is missing: something was not recorded, so nobody can work it out.',
  none: 'None.',
  missing: (quantity: string) => `${quantity} unaccounted for`,
  tooMuch: (quantity: string) => `${quantity} more left than was bought`,
  bought: 'Bought',
  packed: 'Packed',
  distributed: 'Handed out directly',
  lost: 'Lost or spoiled',
  counted: 'Counted as still there',
  notKnown: 'unknown',
  nobody: 'not counted yet',
  purchase: (number: string) => `Purchase #${number}`,
  lacks: 'What was not recorded',
  lacking: {
    bought: 'how much was bought',
    counted: 'how much is still there',
    distributed: 'how much was handed out',
    lost: 'how much was lost or spoiled, in the unit of the purchase',
    order: 'which came first, the count of what is left or the goods going out',
    packed: 'how much was packed',
  },
  how: 'How it is worked out',
  more: (count: string) => `${count} more stand in the data file.`,
  file: 'Data file',
  homeUnknown: 'unknown',
  homeValue: (balanced: string, known: string) => `${balanced} of ${known}`,
  homeUnbalanced: (count: string) => `${count} amiss`,
  homeUntold: (count: string) => `${count} not known yet`,
};

export const goodsWords = { id, en };
