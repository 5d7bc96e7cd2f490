// How a treasurer's step is refused; the rest of the list of permanent codes is in api-error-words.ts.

export const DESK_ERROR_WORDS = {
  'role-refused': {
    status: 403,
    en: 'Could not open the desk: {operator} is a {role} here, and orders are for a treasurer or an initiator. Ask one of them, or get a token of that role.',
    id: 'Tidak dapat membuka meja bendahara: {operator} adalah {role} di sini, sedangkan pesanan untuk bendahara atau penggagas. Minta mereka, atau dapatkan token dengan peran itu.',
  },
  'desk-refused': {
    status: 422,
    en: 'Could not do this: {count} faults were found, and nothing was changed. Mend each of them and try again.',
    id: 'Tidak dapat melakukan ini: ada {count} kesalahan, dan tidak ada yang berubah. Perbaiki semuanya lalu coba lagi.',
  },
  'money-recorded': {
    status: 409,
    en: 'Could not record {amount}: {recorded} is recorded under the reference "{reference}" already. Where this is further money, give a reference of its own.',
    id: 'Tidak dapat mencatat {amount}: {recorded} sudah tercatat dengan referensi "{reference}". Bila ini uang lain, beri referensinya sendiri.',
  },
  'purchase-refused': {
    status: 422,
    en: 'Could not hand the orders over: {count} faults were found, and nothing was recorded. Mend each of them and try again.',
    id: 'Tidak dapat meneruskan pesanan ke pembelian: ada {count} kesalahan, dan tidak ada yang tercatat. Perbaiki semuanya lalu coba lagi.',
  },
  'purchase-unknown': {
    status: 404,
    en: 'Could not find the purchase: {community} has none called {purchase} that waits. List those that wait.',
    id: 'Tidak dapat menemukan pembelian: {community} tidak punya {purchase} yang menunggu. Lihat daftar yang menunggu.',
  },
  'statement-refused': {
    status: 422,
    en: 'Could not read the bank statement: {reason}. Save it as CSV with the columns date, description and amount, and send it again.',
    id: 'Tidak dapat membaca mutasi bank: {reason}. Simpan sebagai CSV dengan kolom tanggal, keterangan, dan jumlah, lalu kirim lagi.',
  },
} as const;
