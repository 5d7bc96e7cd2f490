/** What MSMEs and groups do or have, as a yes or a no of the latest assessment that looked. */
import { type FigureFold, ofKind } from './figure.ts';
import { LatestCounts } from './latest-counts.ts';
import { type Assessment, toSubject } from './subject.ts';

interface Practice<Name> {
  practice: Name;
  yes: number;
  no: number;
}

/** Only practices that somebody looked at, in the order of their names here. */
export function foldPractices<Name extends string>(
  names: readonly Name[],
  pick: (assessment: Assessment) => { readonly [Each in Name]?: boolean | undefined } | undefined,
): FigureFold<Practice<Name>[]> {
  const looks = names.map((practice) => ({ practice, latest: new LatestCounts<boolean>() }));
  return {
    count: ofKind('stage-assessed', (assessment, sign) => {
      for (const { practice, latest } of looks) {
        const has = pick(assessment)?.[practice];
        if (has !== undefined) latest.add(toSubject(assessment), assessment, has, sign);
      }
    }),
    read: () =>
      looks
        .filter(({ latest }) => latest.size > 0)
        .map(({ practice, latest }) => ({ practice, yes: latest.of(true), no: latest.of(false) })),
  };
}
