import { awardKind } from './award.ts';
import { NO_SPECIALTY } from './specialty.ts';
import { peer as SAY } from './words/en/peer.ts';

/** What decides whether two programs compete. */
export interface Candidate {
  readonly slug: string;
  readonly institution: string;
  readonly award: string;
  /** It tells two awards of one abbreviation apart; empty where it is not known. */
  readonly name: string;
  readonly specialties: readonly string[];
  readonly country: string;
  /** UN M49 sub-region of the country: "Southern Africa". */
  readonly region: string;
  readonly umbrella: boolean;
  readonly status: string;
  /** How many attributes are known of it. */
  readonly known: number;
}

/** A program to compare with, and why, in words. */
export interface Peer<Item extends Candidate = Candidate> {
  readonly program: Item;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What peers are looked for of: a program, or one that the catalogue lacks, which has no slug. */
export type PeerSubject = Pick<
  Candidate,
  'award' | 'name' | 'specialties' | 'country' | 'region' | 'umbrella'
> & {
  readonly slug: string | null;
};

/** What each likeness counts: the specialty more than all else, the award more than the place. */
const ALIKE = 8;
const AWARD = 4;
const REGION = 2;

/** From here on a program is near enough: its specialty, or its award and region. */
const NEAR = AWARD + REGION;

/**
 * Ranks programs to compare a program with: the same specialty first, then the same award, then the region.
 * Closed programs are no peers. What is known breaks ties, then the slug; order never hangs on input order.
 * A candidate without the specialty counts only when it shares both award and region; where that leaves none, the
 * award alone is enough.
 */
export function rankPeers<Item extends Candidate>(
  subject: PeerSubject,
  candidates: readonly Item[],
): Peer<Item>[] {
  const peers = candidates
    .filter((candidate) => candidate.slug !== subject.slug && candidate.status !== 'DISCONTINUED')
    .map((candidate) => toPeer(subject, candidate))
    .toSorted(byWorth);
  const turns = turnsOf(peers);
  peers.sort((a, b) => b.score - a.score || turnOf(turns, a) - turnOf(turns, b) || byWorth(a, b));
  const near = peers.filter(({ score }) => score >= NEAR);
  return near.length > 0 ? near : peers.filter(({ score }) => score >= AWARD);
}

function byWorth(a: Peer, b: Peer): number {
  return (
    b.score - a.score ||
    b.program.known - a.program.known ||
    (a.program.slug < b.program.slug ? -1 : 1)
  );
}

/** Which program of its institution each is among those of equal likeness: institutions take turns. */
function turnsOf(peers: readonly Peer[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  return new Map(
    peers.map(({ score, program: { slug, institution } }) => {
      const turn = seen.get(`${score} ${institution}`) ?? 0;
      seen.set(`${score} ${institution}`, turn + 1);
      return [slug, turn];
    }),
  );
}

function turnOf(turns: ReadonlyMap<string, number>, { program }: Peer): number {
  return turns.get(program.slug) ?? 0;
}

function toPeer<Item extends Candidate>(subject: PeerSubject, program: Item): Peer<Item> {
  const shared = program.specialties.filter(
    (specialty) => specialty !== NO_SPECIALTY && subject.specialties.includes(specialty),
  );
  const kind = awardKind(program);
  const award = kind !== null && kind === awardKind(subject);
  const region = subject.region !== '' && program.region === subject.region;
  const country = program.country === subject.country;
  const bothUmbrella = subject.umbrella && program.umbrella;
  const grounds: readonly { readonly holds: boolean; readonly reason: string }[] = [
    { holds: shared.length > 0, reason: SAY.specialty },
    { holds: bothUmbrella, reason: SAY.umbrella },
    { holds: award, reason: SAY.award },
    { holds: country, reason: SAY.country },
    { holds: region && !country, reason: SAY.region },
  ];
  const reasons = grounds.filter(({ holds }) => holds).map(({ reason }) => reason);
  const alike = shared.length > 0 || bothUmbrella;
  const score =
    ALIKE * Number(alike) + AWARD * Number(award) + REGION * Number(region) + Number(country);
  return { program, score, reasons };
}
