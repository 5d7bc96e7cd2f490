// The part of a community that it may change at any time, in the order in which the contract tells it.
import {
  type Community,
  type CommunityProfile,
  communityProfileSchema,
} from '@circunomy/sdk/schema';

const fields = Object.keys(communityProfileSchema.shape) as (keyof CommunityProfile)[];

export function toProfile(community: Community): CommunityProfile {
  return Object.fromEntries(
    fields.map((field) => [field, community[field]]),
  ) as unknown as CommunityProfile;
}
