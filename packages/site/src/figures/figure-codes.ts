/** The words for codes, areas and years by which the rows of a figure are told apart. */
import {
  activityWords,
  awardLevelWords,
  awardWinnerWords,
  capitalFormWords,
  categoryWords,
  componentWords,
  groupFormWords,
  inclusionWords,
  type Language,
  type Localized,
  managementWords,
  mentoringTopicWords,
  partnerRoleWords,
  partnerTypeWords,
  presenceWords,
  recipientGroupWords,
  resilienceWords,
  stageWords,
} from '@circunomy/sdk/format';

type Words = Readonly<Record<string, Localized>>;

const codes: Readonly<Record<string, Words>> = {
  category: categoryWords,
  recipientGroup: recipientGroupWords,
  tag: inclusionWords,
  activity: activityWords,
  level: awardLevelWords,
  winner: awardWinnerWords,
  stage: stageWords,
  from: stageWords,
  to: stageWords,
  component: componentWords,
  presence: presenceWords,
  practice: { ...managementWords, ...resilienceWords },
  topic: mentoringTopicWords,
  role: partnerRoleWords,
  type: partnerTypeWords,
  form: { ...groupFormWords, ...capitalFormWords },
};

/** Codes that stand as names of members: `{incubation: 3}`. */
const members: Words = {
  ...stageWords,
  ...componentWords,
  ...presenceWords,
  ...managementWords,
  ...resilienceWords,
  ...inclusionWords,
  ...partnerRoleWords,
  ...awardLevelWords,
};

const nobodyInParticular: Readonly<Record<string, Localized>> = {
  recipientGroup: { id: 'bukan untuk kelompok tertentu', en: 'for nobody in particular' },
  area: { id: 'semua wilayah', en: 'all areas' },
  category: { id: 'semua jenis', en: 'all kinds' },
  level: { id: 'tingkat tidak diketahui', en: 'level unknown' },
  from: { id: 'mulai', en: 'start' },
};

/** Undefined where this member is a value and no code. */
export function readCode(name: string, value: unknown, language: Language): string | undefined {
  if (name === 'code') return members[String(value)]?.[language];
  if (value === null) return nobodyInParticular[name]?.[language];
  if (name === 'area' && typeof value === 'object') return (value as { name: string }).name;
  if ((name === 'year' || name === 'month') && typeof value === 'string') return value;
  return typeof value === 'string' ? codes[name]?.[value]?.[language] : undefined;
}
