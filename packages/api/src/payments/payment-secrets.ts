// What a gateway trusts us by. It comes from whoever reads the environment, and goes into no table, answer, error or log.

/** Names and values, as `process.env` has them. */
export type PaymentSecrets = Readonly<Record<string, string | undefined>>;

/** `MIDTRANS_SERVER_KEY_GEREJA_CONTOH`, where several communities of one server have contracts of their own. */
export function listServerKeyNames(community: string): readonly [own: string, shared: string] {
  const own = `MIDTRANS_SERVER_KEY_${community.toUpperCase().replaceAll('-', '_')}`;
  return [own, 'MIDTRANS_SERVER_KEY'];
}

/** The community's own key before the one that all share; undefined where neither is set. */
export function findServerKey(secrets: PaymentSecrets, community: string): string | undefined {
  return listServerKeyNames(community)
    .map((name) => secrets[name]?.trim())
    .find((key) => key);
}
