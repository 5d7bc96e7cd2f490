// Why a way to pay that is set up is not offered, and what to do about it.
import { listServerKeyNames, type MethodFlaw } from '@circunomy/api';
import type { Words } from '../words.ts';

export function toFlawWords(community: string, method: string, flaw: MethodFlaw): Words {
  switch (flaw) {
    case 'key-missing': {
      const [own, shared] = listServerKeyNames(community);
      return {
        en: `${method} is not offered by ${community}: its server key is missing. Set ${shared}, or ${own} for this community alone, where the server is started.`,
        id: `${method} tidak ditawarkan ${community}: kunci servernya belum ada. Isi ${shared}, atau ${own} khusus komunitas ini, di tempat server dijalankan.`,
      };
    }
    case 'not-honest':
      return {
        en: `${method} is not offered by ${community}: what is made up takes no real money, and what is real no made-up money. Correct "fictional" in the profile, or add it again.`,
        id: `${method} tidak ditawarkan ${community}: yang rekaan tidak menerima uang sungguhan, yang sungguhan tidak menerima uang rekaan. Betulkan "fictional" di profil, atau tambahkan ulang.`,
      };
    case 'settings-unreadable':
      return {
        en: `${method} is not offered by ${community}: its settings cannot be read. Add it again with: circunomy payments add ${community} ${method}`,
        id: `${method} tidak ditawarkan ${community}: pengaturannya tidak terbaca. Tambahkan ulang dengan: circunomy payments add ${community} ${method}`,
      };
  }
}

/** Orders are taken where the profile says so, and nowhere else. */
export function toClosedWords(community: string): Words {
  const address = `https://…/${community}/data/orders`;
  return {
    en: `No orders are taken yet: the profile names no address. Print it with "circunomy profile ${community}", write "orders": "${address}" with your server's name, and give it back with "circunomy profile ${community} --set FILE.json".`,
    id: `Pesanan belum diterima: profil belum menyebut alamatnya. Tampilkan dengan "circunomy profile ${community}", tulis "orders": "${address}" dengan nama server Anda, lalu kembalikan dengan "circunomy profile ${community} --set BERKAS.json".`,
  };
}
