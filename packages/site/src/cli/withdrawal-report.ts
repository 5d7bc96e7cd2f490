// Copies that are still out after a withdrawal, by when they must be gone, and how to see to that.
import type { CopyOut } from '@circunomy/api';
import { createFormat } from '@circunomy/sdk/format';
import type { Call } from './command.ts';
import type { Words } from './words.ts';

export function tellCopies(call: Call, copies: readonly CopyOut[]): void {
  const format = createFormat(call.language);
  if (copies.length > 0) {
    call.say({
      en: 'Copies that are still out (the law gives 72 hours, UU 27/2022):',
      id: 'Salinan yang masih beredar (hukum memberi 72 jam, UU 27/2022):',
    });
  }
  for (const copy of copies) {
    const { en, id } = describe(copy);
    const until = format.instant(copy.deadline);
    call.say({ en: `- until ${until}: ${en}`, id: `- sampai ${until}: ${id}` });
  }
  call.say({
    en: 'Copies that no program can know of: where a published folder was uploaded, upload it again and clear the cache of the host; ask search engines and feed readers to remove the page; delete copies of backups kept elsewhere, and pictures sent by message.',
    id: 'Salinan yang tidak diketahui program: bila folder terbitan sudah diunggah, unggah ulang dan kosongkan cache hosnya; minta mesin pencari dan pembaca umpan menghapus halamannya; hapus salinan cadangan di tempat lain, dan gambar yang dikirim lewat pesan.',
  });
}

function describe({ kind, path, documents }: CopyOut): Words {
  const count = documents.length;
  if (kind === 'backup') {
    return {
      en: `backup ${path} (${count} documents). Make a new one and delete this one; restored, it forgets them only where the newer ledger is known.`,
      id: `cadangan ${path} (${count} dokumen). Buat yang baru lalu hapus yang ini; bila dipulihkan, dokumen itu dilupakan hanya jika buku besar yang lebih baru diketahui.`,
    };
  }
  if (kind === 'moved-store') {
    return {
      en: `the store that it was moved from, ${path} (${count} documents). Erase them there: circunomy move --erase, with the same --community and --to as the move.`,
      id: `penyimpanan asal sebelum dipindahkan, ${path} (${count} dokumen). Hapus di sana: circunomy move --erase, dengan --community dan --to yang sama seperti saat memindahkan.`,
    };
  }
  return {
    en: `published folder ${path} (${count} documents). Publish again: circunomy publish --out ${path}`,
    id: `folder terbitan ${path} (${count} dokumen). Terbitkan lagi: circunomy publish --out ${path}`,
  };
}
