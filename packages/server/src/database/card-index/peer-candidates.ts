import { type Candidate, type PeerSubject, NO_SPECIALTY, awardKind } from '@second-opinion/core';
import { type Places, NOWHERE } from './bit-column.ts';
import { type CardIndex, placeOfSlug } from './card-index.ts';
import { orderOf } from './named-orders.ts';

/** Of programs that are alike in the same way, at most so many are ranked: those of which most is known. */
const ALIKE_LIMIT = 500;

/** A program that may be a peer, as core ranks it, with its row id. */
export interface PeerCandidate extends Candidate {
  readonly id: number;
}

/** What stands for an award or a place that is not the subject's: all that matters of it. */
const ANOTHER = '-';

interface Likeness {
  readonly alike: Places;
  readonly award: Places;
  readonly region: Places;
  readonly country: Places;
}

/**
 * The programs that core's ranking puts first, and no others: group by group of those that are alike in the same ways, the
 * most alike first, until there are enough. Ranking them gives the peers that ranking all programs would; in a group of
 * more than 500, as long as those of which most is known belong to more institutions than peers are asked for.
 */
export function peerCandidates(
  index: CardIndex,
  subject: PeerSubject,
  enough: number,
): readonly PeerCandidate[] {
  const likeness = likenessOf(index, subject);
  const rest = index.everywhere.clone();
  rest.difference(index.columns.status.of('DISCONTINUED'));
  const own = subject.slug === null ? null : placeOfSlug(index, subject.slug);
  if (own !== null && index.slugs[own] === subject.slug) rest.remove(own);
  const candidates: PeerCandidate[] = [];
  for (const group of groupsOf(likeness, rest)) {
    for (const place of mostKnown(index, group)) {
      candidates.push(toCandidate(index, place, subject, likeness));
    }
    if (candidates.length >= enough) break;
  }
  return candidates;
}

function likenessOf({ columns, umbrellas }: CardIndex, subject: PeerSubject): Likeness {
  const specialties = subject.specialties.filter((slug) => slug !== NO_SPECIALTY);
  const kind = awardKind(subject);
  const alike = columns.specialty.any(specialties);
  if (subject.umbrella) alike.union(umbrellas);
  return {
    alike,
    award: kind === null ? NOWHERE : columns.awardKind.of(kind),
    region: columns.region.of(subject.region),
    country: columns.country.of(subject.country),
  };
}

/** The specialty counts most, then the award, the region, the country: so the likeness of a group is a number of four bits. */
function* groupsOf(likeness: Likeness, among: Places): Generator<Places> {
  const { alike, award, region, country } = likeness;
  let left = among;
  for (const [first, mustShare] of [
    [alike, false],
    [award, true],
  ] as const) {
    const here = left.new_intersection(first);
    // Without the specialty, a shared award is the least that makes a peer.
    yield* mustShare ? split(here, [region, country]) : split(here, [award, region, country]);
    left = left.new_difference(first);
  }
}

/** The parts of a set that lie in the first of some sets and outside it, each split by the others in turn. */
function* split(places: Places, by: readonly Places[]): Generator<Places> {
  const [first, ...others] = by;
  if (places.isEmpty()) return;
  if (first === undefined) {
    yield places;
    return;
  }
  yield* split(places.new_intersection(first), others);
  yield* split(places.new_difference(first), others);
}

function mostKnown(index: CardIndex, group: Places): readonly number[] {
  if (group.size() <= ALIKE_LIMIT) return group.array();
  const order = orderOf(
    index,
    { by: 'COLUMN', column: 'known', descending: true },
    { rates: new Map(), today: '' },
  );
  const found: number[] = [];
  for (const place of order.places) {
    if (group.has(place)) found.push(place);
    if (found.length === ALIKE_LIMIT) break;
  }
  return found;
}

function toCandidate(
  index: CardIndex,
  place: number,
  subject: PeerSubject,
  { award, region, country }: Likeness,
): PeerCandidate {
  return {
    id: index.ids[place] ?? 0,
    slug: index.slugs[place] ?? '',
    institution: String(index.institutions[place]),
    // The kind is an award of that kind, whatever the name and the specialties.
    award: (award.has(place) ? awardKind(subject) : null) ?? ANOTHER,
    name: '',
    specialties: subject.specialties.filter((slug) => index.columns.specialty.of(slug).has(place)),
    country: country.has(place) ? subject.country : ANOTHER,
    region: region.has(place) ? subject.region : ANOTHER,
    umbrella: index.umbrellas.has(place),
    // Closed ones are left out before.
    status: 'ACTIVE',
    known: index.known[place] ?? 0,
  };
}
