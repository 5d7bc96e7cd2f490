// What one request, and one connection, may take: the guide's table of limits is checked against these.

export const LIMITS = {
  /** Characters of path and query. */
  address: 4_096,
  /** Bytes of the first line and all headers. */
  headers: 16_384,
  /** Headers of one request. */
  headerCount: 100,
  /** Bytes of a body, wherever it goes; routes take less. */
  body: 262_144,
  /** Seconds until all headers have arrived. */
  headerSeconds: 10,
  /** Seconds until the request has arrived whole. */
  requestSeconds: 30,
  /** Seconds for which a connection without a request is kept. */
  idleSeconds: 65,
  /** Seconds without a byte in either direction; live streams have a heartbeat. */
  silentSeconds: 120,
  /** Connections of one address that is neither this machine nor a trusted proxy. */
  connectionsPerAddress: 1_000,
  /** Seconds that answers under way are given when the server stops. */
  stopSeconds: 10,
} as const;
