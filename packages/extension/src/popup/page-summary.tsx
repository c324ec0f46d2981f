import type { PageView } from './popup-view.ts';

/** A page that was read, in a few lines. */
export function PageSummary({ page }: { readonly page: PageView }) {
  return (
    <>
      {page.where !== null && <p class="small soft">{page.where}</p>}
      <h2>{page.title}</h2>
      <p class="line">{page.line}</p>
      {page.numbers.length > 0 && (
        <ul class="numbers small soft">
          {page.numbers.map((number) => (
            <li key={number}>{number}</li>
          ))}
        </ul>
      )}
    </>
  );
}
