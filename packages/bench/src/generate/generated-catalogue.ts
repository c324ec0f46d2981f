import type { CatalogueProgram, LoadedInstitution } from '@second-opinion/catalogue';
import { type Claim, type Source, seedFor, seededRandom } from '@second-opinion/core';

/** Syllables of names of places that there are none of. */
const SYLLABLES = 'ka lo mbe ri sun tor va wen dal mar bo shi ne gra ful hol ba que pi zan'.split(
  ' ',
);

/** How far fees of a generated program lie from those of the real one that it is made after. */
const FEES = { least: 0.6, most: 1.5 } as const;

/** How often a claim of the real program is left out, so that other things are unknown of each. */
const LEFT_OUT = 0.1;

/**
 * A catalogue of any size that looks like the real one: first the real one itself, then again and again institutions made
 * after it, each with another name, other fees and fewer claims, so that attributes occur together as they do in truth.
 * The same for the same arguments, each time that it is gone through; nothing of it is kept.
 * @param programs how many it has in all.
 */
export function generatedCatalogue(
  real: readonly LoadedInstitution[],
  programs: number,
  seed: number,
): Iterable<LoadedInstitution> {
  return {
    *[Symbol.iterator]() {
      let left = programs;
      for (let round = 0; left > 0; round += 1) {
        for (const institution of real) {
          if (left <= 0) return;
          const made = round === 0 ? institution : madeAfter(institution, round, seed);
          const kept = made.programs.slice(0, left);
          left -= kept.length;
          yield { ...made, programs: kept };
        }
      }
    },
  };
}

function madeAfter(real: LoadedInstitution, round: number, seed: number): LoadedInstitution {
  const { institution } = real;
  const random = seededRandom(seedFor(`${institution.slug}/${round}`, seed));
  const town = townOf(random);
  const renamed = (id: string): string =>
    id.replace(institution.slug, `${institution.slug}-${round}`);
  const sources = new Map(
    real.sources.map((source): [string, Source] => {
      return [source.id, { ...source, id: renamed(source.id), url: movedTo(source.url, round) }];
    }),
  );
  const fees = FEES.least + random() * (FEES.most - FEES.least);
  return {
    file: `${institution.slug}-${round}.json`,
    institution: {
      ...institution,
      slug: `${institution.slug}-${round}`,
      name: `${institution.name} in ${town}`,
      aliases: institution.aliases.map((alias) => `${alias} ${town}`),
      city: town,
      website: movedTo(institution.website, round),
      domains: institution.domains.map((domain) => `r${round}.${domain}`),
    },
    sources: [...sources.values()],
    programs: real.programs.map((program) => {
      const slug = `${program.slug}-${round}`;
      return {
        ...program,
        slug,
        institution: `${institution.slug}-${round}`,
        pages: program.pages.map((page) => movedTo(page, round)),
        listings: program.listings.map((page) => movedTo(page, round)),
        courseCodes: program.courseCodes.map(({ scheme, code }) => ({
          scheme,
          code: `${code}${round}`,
        })),
        claims: claimsOf(program, round, sources, fees, random),
      };
    }),
  };
}

function claimsOf(
  program: CatalogueProgram,
  round: number,
  sources: ReadonlyMap<string, Source>,
  fees: number,
  random: () => number,
): Claim[] {
  return program.claims.flatMap((claim): Claim[] => {
    const source = sources.get(claim.source.id);
    if (source === undefined || random() < LEFT_OUT) return [];
    return [{ ...claim, id: `${claim.id}-${round}`, source, value: withFees(claim.value, fees) }];
  });
}

/** A value whose amount of money, where it has one, is another, in whole hundreds of minor units. */
function withFees(value: Claim['value'], factor: number): Claim['value'] {
  if (!('money' in value) || value.money === undefined) return value;
  const minor = Math.round((value.money.minor * factor) / 100) * 100;
  return { ...value, money: { ...value.money, minor } };
}

function movedTo<Address extends string | null>(url: Address, round: number): Address | string {
  return url === null ? url : url.replace('://', `://r${round}.`);
}

function townOf(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  const name = Array.from(
    { length },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '',
  ).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
