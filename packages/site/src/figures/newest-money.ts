/** The newest year in which a group's published cash book moved. */
import type { Report, ReportPart } from '@circunomy/sdk';
import type { Site } from '../render/site.ts';

/** Undefined where no cash book is public, or nothing is in it. */
export async function findNewestMoney(
  { client, community, reports }: Pick<Site, 'client' | 'community' | 'reports'>,
  group: string,
): Promise<{ report: Report; part: ReportPart } | undefined> {
  if (community.cashBook === null) return undefined;
  const years = reports.reports.filter(({ period }) => period.length === 4).toReversed();
  for (const { period } of years) {
    const report = await client.report(period);
    const part = report.groups.find((one) => one.group === group);
    if (part?.money && part.money.in + part.money.out > 0) return { report, part };
  }
  return undefined;
}
