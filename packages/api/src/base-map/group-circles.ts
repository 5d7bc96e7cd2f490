// Businesses in Jakarta and one in Surabaya need two maps at city scale, not one of all Java.
import { type Circle, joinBoxes, toBoxAround, toDistance, toExtent } from './circle.ts';
import { meets } from './clip-ring.ts';
import { toFrame } from './frame.ts';

/** Metres around the busiest circle that belong to its group. */
const REACH = 50_000;
/** Neighbouring groups become one unless the map would be wider than this, in metres. */
const WIDEST_MAP = 240_000;

const TOWNS_PER_DEGREE = 20;
/** Metres. */
const SURROUNDINGS = 15_000;

type Group = readonly Circle[];

/** The largest group first; the order of the circles makes no difference. */
export function groupCircles(circles: readonly Circle[]): Group[] {
  let rest = [...circles].sort(bySituation);
  const groups: Group[] = [];
  while (rest.length > 0) {
    const middle = pickBusiest(rest);
    groups.push(rest.filter((circle) => toDistance(middle, circle) <= REACH));
    rest = rest.filter((circle) => toDistance(middle, circle) > REACH);
  }
  return mergeMeeting(groups).sort((a, b) => b.length - a.length || compareFirst(a, b));
}

// Counted by town (some 5 km), so that a thousand businesses in one cost no more than one.
function pickBusiest(circles: Group): Circle {
  const towns = Map.groupBy(
    circles,
    ({ lng, lat }) => `${Math.round(lng * TOWNS_PER_DEGREE)} ${Math.round(lat * TOWNS_PER_DEGREE)}`,
  );
  const centres = [...towns.values()].flatMap(([first, ...others]) =>
    first ? [{ circle: first, count: others.length + 1 }] : [],
  );
  const busy = centres.map(({ circle }) => ({
    circle,
    count: centres
      .filter((other) => toDistance(circle, other.circle) <= REACH)
      .reduce((sum, other) => sum + other.count, 0),
  }));
  const [busiest] = busy.sort((a, b) => b.count - a.count || bySituation(a.circle, b.circle));
  if (!busiest) throw new RangeError('Could not pick the busiest circle: there are none.');
  return busiest.circle;
}

function mergeMeeting(groups: readonly Group[]): Group[] {
  for (const [index, group] of groups.entries()) {
    const partner = groups.slice(index + 1).find((other) => fitsOneMap(group, other));
    if (!partner) continue;
    const others = groups.filter((other) => other !== group && other !== partner);
    return mergeMeeting([...others, [...group, ...partner].sort(bySituation)]);
  }
  return [...groups];
}

function fitsOneMap(a: Group, b: Group): boolean {
  const [boxA, boxB] = [a, b].map((group) => toBoxAround(group.map(withSurroundings)));
  if (!boxA || !boxB) return false;
  const { width, height } = toExtent(joinBoxes([boxA, boxB]));
  if (Math.max(width, height) > WIDEST_MAP) return false;
  return meets(boxA, boxB) || shows(a, b) || shows(b, a);
}

// A second map of what the first one shows anyway would be idle.
function shows(group: Group, other: Group): boolean {
  const [west, south, east, north] = toFrame(group);
  return other.every(({ lng, lat }) => lng >= west && lng <= east && lat >= south && lat <= north);
}

// Its centre and the town around it: a regency's own radius says little about where maps should part.
function withSurroundings({ lng, lat }: Circle): Circle {
  return { lng, lat, radius: SURROUNDINGS };
}

function bySituation(a: Circle, b: Circle): number {
  return a.lng - b.lng || a.lat - b.lat || a.radius - b.radius;
}

function compareFirst([a]: Group, [b]: Group): number {
  return a && b ? bySituation(a, b) : 0;
}
