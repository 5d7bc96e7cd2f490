// A community whose people wrote everything that has ever broken a page, as files for `init` and `record`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a script would do if it ran: the tests look for it. */
const attack = "document.documentElement.dataset.taken='yes'";

export const hostileTexts = {
  markup: `<img src=x onerror="${attack}">`,
  script: `"><script>${attack}</script>`,
  attribute: `' autofocus onfocus='${attack}`,
  scheme: `javascript:${attack}`,
  ending: `</template></textarea></title></style>--><svg onload="${attack}">`,
  cdata: `]]><script>${attack}</script>&lt;b&gt;&amp;`,
  formula: `=HYPERLINK("http://circunomy.example","klik")`,
  rightToLeft: `Warung \u202Egnorab\u202C \u200Fبائع`,
  line: `@SUM(1+1)*cmd|' /C calc'!A0`,
};

const consent = { basis: 'fictional', purpose: 'Uji teks', on: null, until: null };
/** What a business owner's own contact needs. */
const ownConsent = { ...consent, basis: 'given', on: '2026-01-01' };
const text = hostileTexts;

const community = {
  community: 'uji-teks',
  type: 'campaign',
  areas: [{ name: text.markup, code: '31.75' }],
  singleOperator: true,
  operators: [{ name: 'Penguji', role: 'initiator' }],
  profile: {
    name: `Uji ${text.markup}`,
    fictional: true,
    tagline: { id: text.script, en: text.script },
    about: { id: text.ending, en: text.ending },
    languages: ['id', 'en'],
    accent: null,
    contacts: [
      { kind: 'instagram', value: text.scheme },
      { kind: 'email', value: text.attribute },
    ],
    permit: { number: text.markup, issuer: text.script, until: '2026' },
    orders: null,
  },
};

const entries = [
  ...[text.markup, text.formula, text.rightToLeft].map((name, index) => ({
    as: `msme-${index}`,
    kind: 'msme-registered',
    on: '2026-01-02',
    payload: {
      category: 'drinks',
      area: { name: `Jakarta Timur ${text.script}`, code: '31.75' },
      microBy: null,
      weeklyCapacity: { unit: '<b>pcs', quantity: 5 },
    },
    documents: [
      {
        kind: 'msme-profile',
        body: { name, owner: text.attribute, about: text.ending, contact: text.scheme },
        consent: ownConsent,
      },
    ],
    source: { cite: text.cdata, row: text.line.slice(0, 40) },
  })),
  {
    as: 'product',
    kind: 'product-listed',
    on: '2026-01-02',
    payload: {
      msme: '@msme-0',
      category: 'drinks',
      price: 5000,
      unit: '"><i>gelas',
      helps: { min: 1, max: 2 },
      weeklyCapacity: 9,
    },
    documents: [
      { kind: 'product-profile', body: { name: text.script, about: text.cdata }, consent },
    ],
  },
  {
    as: 'purchase',
    kind: 'purchase-made',
    on: '2026-01-03',
    payload: {
      msme: '@msme-0',
      product: '@product',
      category: 'drinks',
      amount: 50_000,
      quantity: { unit: '"><i>gelas', quantity: 10 },
      fundedBy: 'public',
    },
    documents: [{ kind: 'note', body: { text: text.line }, consent }],
  },
  {
    as: 'distribution',
    kind: 'distribution-delivered',
    on: '2026-01-04',
    payload: {
      purchases: ['@purchase'],
      recipientGroup: 'elderly',
      people: { min: 5, max: 9 },
      area: { name: 'Jakarta Timur', code: '31.75' },
      by: ['directly'],
      volunteers: 2,
    },
  },
  {
    kind: 'evidence-published',
    on: '2026-01-04',
    payload: { about: ['@distribution'], medium: 'link' },
    documents: [
      {
        kind: 'evidence',
        body: { caption: text.ending, url: 'https://circunomy.example/?q="><script>' },
        consent,
      },
    ],
  },
  {
    kind: 'testimony-published',
    on: '2026-01-05',
    payload: { from: 'volunteer', about: ['@distribution'] },
    documents: [
      {
        kind: 'testimony',
        body: { text: text.cdata, speaker: text.rightToLeft, language: 'id' },
        consent,
      },
    ],
  },
  {
    kind: 'figure-declared',
    on: '2026',
    payload: {
      figure: 'beneficiaries',
      value: { about: 90 },
      unit: 'people',
      statedIn: `${text.scheme} ${text.markup}`,
    },
  },
];

const further = [
  {
    as: 'group',
    kind: 'group-formed',
    on: '2025',
    payload: {
      ...{ form: 'joint-business-group', members: 10, companions: 1, dues: null },
      area: { name: text.ending, code: '31.75' },
    },
    documents: [{ kind: 'profile', body: { name: text.script, about: text.cdata }, consent }],
  },
  {
    kind: 'meeting-held',
    on: '2026-01-06',
    payload: { group: '@group', members: 10, present: 9, excused: null },
    documents: [{ kind: 'note', body: { text: text.ending }, consent }],
  },
  {
    kind: 'activity-held',
    on: '2026-01-07',
    payload: {
      ...{ group: '@group', activity: 'supplementary-feeding', participants: null, sales: null },
      area: { name: 'Jakarta Timur', code: '31.75' },
      outputs: ['__proto__', 'constructor', '=1+1', '</svg><b>x'].map((unit) => {
        return { recipientGroup: 'elderly', quantity: { unit, quantity: 7 } };
      }),
    },
    documents: [{ kind: 'profile', body: { name: text.formula }, consent }],
  },
  {
    kind: 'award-won',
    on: '2026-01-08',
    payload: { group: '@group', winner: 'group', level: 'province', place: 1, prize: 1_000 },
    documents: [{ kind: 'profile', body: { name: text.markup, about: text.line }, consent }],
  },
  {
    as: 'campaign',
    kind: 'campaign-opened',
    on: '2026-01-09',
    payload: { goal: 5_000, until: '2026-12-31', permit: { exempt: 'purchase-at-true-price' } },
    documents: [{ kind: 'profile', body: { name: text.cdata, about: text.script }, consent }],
  },
  {
    kind: 'contribution-received',
    on: '2026-01-10',
    payload: { campaign: '@campaign', from: 'public', amount: 5_000 },
    documents: [
      { kind: 'contributor', body: { name: text.script, message: text.ending }, consent },
    ],
  },
  {
    kind: 'partner-joined',
    on: '2026-01-11',
    payload: { type: 'logistics', roles: ['logistics'] },
    documents: [{ kind: 'profile', body: { name: text.rightToLeft, about: text.script }, consent }],
  },
  {
    kind: 'report-signed',
    on: '2026-02-02',
    payload: { group: '@group', period: '2026-01', to: ['kecamatan'] },
    documents: [{ kind: 'report', body: { problems: text.script, plans: text.line }, consent }],
  },
];

/** Writes both files into a folder and answers with their paths. */
export function writeHostileCommunity(folder: string): { community: string; entries: string } {
  const files = {
    community: join(folder, 'community.json'),
    entries: join(folder, 'entries.json'),
  };
  writeFileSync(files.community, JSON.stringify(community));
  writeFileSync(files.entries, JSON.stringify([...entries, ...further]));
  return files;
}
