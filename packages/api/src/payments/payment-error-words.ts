// How a way to pay, or what a gateway says, is refused; the rest of the list of permanent codes is in api-error-words.ts.

export const PAYMENT_ERROR_WORDS = {
  'payment-settings-refused': {
    status: 422,
    en: 'Could not set up {method} for {community}: {count} faults were found, and nothing was changed. Mend each of them.',
    id: 'Tidak dapat menyiapkan {method} untuk {community}: ada {count} kesalahan, dan tidak ada yang berubah. Perbaiki semuanya.',
  },
  'payment-method-missing': {
    status: 404,
    en: 'Could not find the way to pay: {community} has not set up {method}. Call circunomy payments list {community} to see what it has.',
    id: 'Tidak dapat menemukan cara bayar: {community} belum menyiapkan {method}. Panggil circunomy payments list {community} untuk melihat yang ada.',
  },
  'notice-refused': {
    status: 403,
    en: 'Could not take the notice: it does not carry the signature of the payment service. Check the server key on both sides.',
    id: 'Tidak dapat menerima pemberitahuan: tidak ada tanda tangan layanan pembayaran. Periksa kunci server di kedua sisi.',
  },
} as const;
