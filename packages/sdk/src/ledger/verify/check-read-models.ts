/** Every published file that follows from entries and documents, beside its recomputed form, value by value. */
import type { Community } from '../../contract/community.schema.ts';
import type { Impact } from '../../contract/impact.schema.ts';
import { createRunningFigures, type RunningFigures } from '../fold-figures.ts';
import type { LedgerView } from '../ledger-view.ts';
import type { Documents } from '../read-models/documents.ts';
import { toCampaigns } from '../read-models/to-campaigns.ts';
import { toGoods } from '../read-models/to-goods.ts';
import { toGroups } from '../read-models/to-groups.ts';
import { toIndicators } from '../read-models/to-indicators.ts';
import { toProducts } from '../read-models/to-products.ts';
import { toStories } from '../read-models/to-stories.ts';
import { listReportModels } from './check-reports.ts';
import { compareAreas, readPublishedPoints } from './compare-areas.ts';
import { compareMsmes } from './compare-msmes.ts';
import { type Difference, listDifferences } from './differences.ts';
import { DOWNLOAD } from './download.ts';
import { readJson } from './read-json.ts';
import type { VerificationReport, VerifyLedgerOptions } from './report.ts';

export interface ReadModelReport {
  /** Path below the community's `data/`. */
  readonly path: string;
  readonly holds: boolean;
  /** Values that were compared; 0 where the file is not there or no JSON. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

export interface LedgerToCompare {
  readonly community: Community;
  readonly view: LedgerView;
  /** Base64. */
  readonly root: string;
  readonly documents: Documents;
}

/** The two values of a file that must be the same; a file may have parts that nobody can recompute. */
interface Pair {
  readonly published: unknown;
  readonly computed: unknown;
}

const AREAS = 'areas.json';
const ANOTHER_ROOT: Pair = { published: 'another root', computed: 'the signed root' };

type ToPair = (published: object) => Pair;

export async function checkReadModels(
  options: VerifyLedgerOptions,
  ledger: LedgerToCompare,
  isDownloadSpoiled: boolean,
): Promise<Required<Pick<VerificationReport, 'figures' | 'readModels'>>> {
  const compared: ReadModelReport[] = [];
  const areas = await options.read(AREAS);
  const models = Object.entries({
    ...listModels(options, ledger, areas && readJson(areas)),
    ...(await listReportModels(options, ledger)),
  });
  for (const [path, toPair] of models) {
    options.signal?.throwIfAborted();
    const bytes = path === AREAS ? areas : await options.read(path);
    compared.push(compareFile(path, bytes, toPair));
    options.onProgress?.({ step: 'figures', done: compared.length, of: models.length });
  }
  const [impact, ...files] = compared as [ReadModelReport, ...ReadModelReport[]];
  const { path: _, ...figures } = impact;
  files.push(compare('community.json', pairOpening(ledger.community, ledger.view)));
  if (isDownloadSpoiled) files.push(compare(DOWNLOAD, ANOTHER_ROOT));
  return { figures, readModels: { holds: files.every(({ holds }) => holds), files } };
}

/** The figures first. Distances are measured between the points that the community publishes. */
function listModels(
  { pointOf }: VerifyLedgerOptions,
  { community, view, root, documents }: LedgerToCompare,
  areas: unknown,
): Record<string, ToPair> {
  const slug = community.community;
  let running: RunningFigures | undefined;
  const fold = (): RunningFigures => {
    running ??= createRunningFigures(view.all(), { pointOf: readPublishedPoints(areas) });
    return running;
  };
  const whole =
    (compute: () => unknown): ToPair =>
    (published) => ({ published, computed: compute() });
  return {
    'impact.json': whole((): Impact => {
      return { community: slug, ledger: { size: view.size, root }, ...fold().read() };
    }),
    'campaigns.json': whole(() => toCampaigns(fold(), documents, slug)),
    'goods.json': whole(() => toGoods(fold(), slug)),
    'groups.json': whole(() => toGroups(fold(), documents, slug)),
    'indicators.json': whole(() => toIndicators(fold(), slug)),
    [AREAS]: (published) => compareAreas(published, { view, community: slug, pointOf }),
    'msmes.geojson': (published) =>
      compareMsmes(published, { view, documents, community: slug, pointOf }),
    'products.json': whole(() => toProducts(view, documents, slug)),
    'stories.json': whole(() => toStories(view, documents, slug)),
  };
}

/** Most of the profile is the community's to change; what the ledger was opened as is not. */
function pairOpening(community: Community, view: LedgerView): Pair {
  const opening = view.all().find((entry) => entry.kind === 'community-opened');
  return { published: pickOpening(community), computed: opening && pickOpening(opening) };
}

function pickOpening({
  type,
  areas,
  singleOperator,
  book,
}: Pick<Community, 'type' | 'areas' | 'singleOperator' | 'book'>): object {
  return { type, areas, singleOperator, ...(book && { book }) };
}

function compareFile(path: string, bytes: Uint8Array | undefined, toPair: ToPair): ReadModelReport {
  const published = bytes && readJson(bytes);
  if (!published) {
    const found = bytes ? 'no JSON' : null;
    const differences = [{ path: '', published: found, computed: 'JSON' }];
    return { path, holds: false, compared: 0, differences };
  }
  try {
    return compare(path, toPair(published));
  } catch (error) {
    // Entries whose payload is not of their kind's form: a server would have refused them.
    if (!(error instanceof TypeError)) throw error;
    const differences = [{ path: '', published: 'JSON', computed: null }];
    return { path, holds: false, compared: 0, differences };
  }
}

function compare(path: string, { published, computed }: Pair): ReadModelReport {
  const differences = listDifferences(published, computed);
  return { path, holds: differences.length === 0, compared: countLeaves(computed), differences };
}

function countLeaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + countLeaves(member), 0);
}
