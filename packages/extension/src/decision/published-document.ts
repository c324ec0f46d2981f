/**
 * Published figures of every country, and rates of every currency: the same question whoever asks, so that it tells
 * nothing of what the reader earns, where or in what.
 */
export const PUBLISHED_DOCUMENT = `
  query Published($dates: [String!]!) {
    exchangeRates(dates: $dates) { date currency perEuro source }
    referenceFigures {
      livingCosts { key country note city money { min currency } per covers source { ...Stated } }
      physicianPay { key country note role money { min currency } source { ...Stated } }
      discountRates { key country note rate source { ...Stated } }
    }
  }
  fragment Stated on Source { key title url publisher kind archivedCopy read asOf note }
`;

/** How many years back old fees can be converted at the rate of their own time. */
const YEARS = 10;

/**
 * The days whose rates are asked for, whatever is being compared: those that stand for a year and for an academic
 * year, the latest first.
 * @param today ISO
 */
export function rateDays(today: string): string[] {
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => year - back);
  return years.flatMap((each) => [`${each}-07-01`, `${each}-01-01`]).filter((day) => day <= today);
}
