const CURRENCIES = ['USD', 'JPY', 'GBP', 'AUD', 'ZAR', 'INR', 'SGD', 'NZD', 'CAD', 'CHF'];

/** How many rates a history of some days has. */
export function ratesIn(days: number): number {
  return days * CURRENCIES.length;
}

/** A history of rates as the European Central Bank lays it out, with one and the same quote everywhere. */
export function ratesHistory(days: number, quote: number): string {
  const dates = Array.from({ length: days }, (_none, day) =>
    new Date(Date.UTC(2025, 0, 1) - day * 86_400_000).toISOString().slice(0, 10),
  );
  const row = CURRENCIES.map(() => quote).join(',');
  return [`Date,${CURRENCIES.join(',')},`, ...dates.map((date) => `${date},${row},`), ''].join(
    '\n',
  );
}
