/** Place names on the map, set where they cover neither each other nor a spot; the rest is left out. */

export interface LabelPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface Label extends LabelPoint {
  readonly textX: number;
  readonly textY: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels of 12 px type: mean width of a letter (generous), height of a line, distance from the dot. */
const LETTER = 7;
const LINE = 16;
const GAP = 6;

/** The most important first. `taken` are circles that no name may cover. */
export function placeLabels(
  points: readonly LabelPoint[],
  taken: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
  size: { readonly width: number; readonly height: number },
): Label[] {
  const boxes: Box[] = taken.map(({ x, y, radius }) => around(x, y, radius));
  const labels: Label[] = [];
  for (const point of points) {
    const dot = around(point.x, point.y, 3);
    if (boxes.some((box) => overlaps(box, dot))) continue;
    const found = candidates(point).find(
      ({ box }) => isInside(box, size) && !boxes.some((other) => overlaps(other, box)),
    );
    if (!found) continue;
    boxes.push(found.box, dot);
    labels.push({ ...point, textX: found.box.left, textY: found.box.bottom - 4 });
  }
  return labels;
}

/** Right of the dot, left of it, above, below. */
function candidates({ name, x, y }: LabelPoint): { readonly box: Box }[] {
  const width = name.length * LETTER;
  const boxAt = (left: number, top: number): { box: Box } => ({
    box: { left, top, right: left + width, bottom: top + LINE },
  });
  return [
    boxAt(x + GAP, y - LINE / 2),
    boxAt(x - GAP - width, y - LINE / 2),
    boxAt(x - width / 2, y - GAP - LINE),
    boxAt(x - width / 2, y + GAP),
  ];
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function isInside(box: Box, { width, height }: { width: number; height: number }): boolean {
  return box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
}
