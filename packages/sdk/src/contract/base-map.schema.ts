/** `data/base-map.json`: coast line and place names around a community, enough to draw a map without tiles. */
import { z } from 'zod';

const lngSchema = z.number().min(-180).max(180);
const latSchema = z.number().min(-90).max(90);

/** At least three points; the last is joined to the first, not repeated. */
const ringSchema = z.array(z.tuple([lngSchema, latSchema])).min(3);

const mapPlaceSchema = z.strictObject({
  name: z.string().min(1),
  lng: lngSchema,
  lat: latSchema,
  /** Null where the source states none. */
  population: z.int().min(1).nullable(),
});

/** One piece of the world at city scale; everything outside its land is sea. */
const mapRegionSchema = z.strictObject({
  /** Stable while the region's main place is the same, such as `jakarta`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Its main place. */
  name: z.string().min(1),
  /** West, south, east, north: what to show. Plate carrée is true enough with longitudes times cos(latitude). */
  bbox: z.tuple([lngSchema, latSchema, lngSchema, latSchema]),
  /**
   * Polygons as in GeoJSON, outline first, then lakes (fill by even-odd). They reach a little beyond the
   * bbox, so that a stroke never runs along its edge.
   */
  land: z.array(z.array(ringSchema).min(1)),
  /** The most important first; their labels do not collide at 640 px and 12 px type. */
  places: z.array(mapPlaceSchema),
});

export const baseMapSchema = z.strictObject({
  attribution: z.array(
    z.strictObject({ text: z.string().min(1), licence: z.string().min(1), url: z.url() }),
  ),
  /** The region with most businesses first; empty where no position is known. */
  regions: z.array(mapRegionSchema),
});

export type BaseMap = z.infer<typeof baseMapSchema>;
