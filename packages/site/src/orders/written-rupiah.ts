// A sum as a treasurer types it: in whole rupiah, with dots between thousands or none.

/** Undefined where it is none, or could be another: `30000.00`, as banks export it, is not 3000000. */
export function readWrittenRupiah(written: string): number | undefined {
  const plain = written.trim().replace(/^rp\.?\s*/i, '');
  return /^[1-9](\d{0,12}|\d{0,2}(\.\d{3}){1,4})$/.test(plain)
    ? Number(plain.replaceAll('.', ''))
    : undefined;
}
