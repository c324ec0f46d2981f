import type { ComponentChildren } from 'preact';

/** How the comparison's page begins, whether it has something to compare yet or not. */
export function PageHead({
  title,
  text,
  children,
}: {
  readonly title: string;
  /** One line beneath the title; left out where there is nothing to say yet. */
  readonly text?: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <header class="page-head">
      <div>
        <p class="product">Second Opinion</p>
        <h1>{title}</h1>
        <p class="soft">{text}</p>
      </div>
      {children}
    </header>
  );
}
