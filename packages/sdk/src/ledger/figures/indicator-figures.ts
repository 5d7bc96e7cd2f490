/** The lists of indicators: the figures of `indicators.json` in their order, and those that each group has of its own. */
import type { GroupFigureValues } from '../../contract/groups.schema.ts';
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { Entry } from '../entry.ts';
import { activities } from './activities.ts';
import { activitySales } from './activity-sales.ts';
import { aliveAfter12Months } from './alive-after-12-months.ts';
import { attendance } from './attendance.ts';
import { awards } from './awards.ts';
import { capital } from './capital.ts';
import { cash } from './cash.ts';
import { components } from './components.ts';
import { customersGrowth } from './customers-growth.ts';
import { dues } from './dues.ts';
import type { Figure } from './figure.ts';
import { groups } from './groups.ts';
import { households } from './households.ts';
import { incomeChange } from './income-change.ts';
import { management } from './management.ts';
import { meetings } from './meetings.ts';
import { members } from './members.ts';
import { mentoring } from './mentoring.ts';
import { outputs } from './outputs.ts';
import { participants } from './participants.ts';
import { partners } from './partners.ts';
import { resilience } from './resilience.ts';
import { salesGrowth } from './sales-growth.ts';
import { solidarity } from './solidarity.ts';
import { stages } from './stages.ts';
import { transitions } from './transitions.ts';

/** The same figures of a single group: from entries that name it. */
export const groupFigures = {
  members,
  meetings,
  attendance,
  dues,
  cash,
  activities,
  outputs,
  participants,
  activitySales,
  awards,
  solidarity,
  capital,
  mentoring,
  households,
  stages,
  transitions,
  components,
  management,
  resilience,
} as const satisfies {
  readonly [Name in keyof GroupFigureValues]: Figure<GroupFigureValues[Name]>;
};

export const indicatorFigures = {
  groups,
  members,
  meetings,
  attendance,
  dues,
  cash,
  activities,
  outputs,
  participants,
  activitySales,
  awards,
  solidarity,
  capital,
  mentoring,
  households,
  incomeChange,
  salesGrowth,
  customersGrowth,
  stages,
  transitions,
  aliveAfter12Months,
  components,
  management,
  resilience,
  partners,
} as const satisfies { readonly [Name in keyof IndicatorValues]: Figure<IndicatorValues[Name]> };

/** The group that an entry is about; a group is about itself. */
export function findGroup(entry: Entry): string | undefined {
  if (entry.kind === 'group-formed') return entry.id;
  return 'group' in entry ? entry.group : undefined;
}
