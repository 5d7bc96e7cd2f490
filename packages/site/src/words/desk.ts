/** Words of the treasurer's desk: what its page says before a token is typed, and what its script says after. */

const id = {
  title: 'Meja bendahara',
  description: 'Pesanan yang perlu diperiksa, uang yang datang, dan pembelian.',
  text: 'Untuk petugas dengan peran bendahara atau pegiat. Tokennya hanya disimpan di tab ini sampai ditutup.',
  noScript: 'Halaman ini memerlukan skrip. Tanpa skrip, pakai perintah circunomy orders.',
  token: 'Token petugas',
  open: 'Buka meja',
  leave: 'Keluar',
};

const en: typeof id = {
  title: 'Treasurer’s desk',
  description: 'Orders that need a look, money that came, and purchases.',
  text: 'For operators with the role treasurer or initiator. The token is kept in this tab only, until it is closed.',
  noScript: 'This page needs scripts. Without them use the command circunomy orders.',
  token: 'Operator’s token',
  open: 'Open the desk',
  leave: 'Leave',
};

export const deskWords = { id, en };
