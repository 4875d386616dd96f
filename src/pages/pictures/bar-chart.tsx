import { i18n } from '#i18n';
import type { ComponentChild } from 'preact';

export interface Bar {
  key: string;
  label: ComponentChild;
  count: number;
}

export interface BarChartProps {
  caption: string;
  /** What the rows are about. */
  head: string;
  bars: readonly Bar[];
  lang?: string | undefined;
}

/** Bars that are the rows of a table: the number stands beside each, for whoever doesn't see its length. */
export function BarChart({ caption, head, bars, lang }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{i18n.t('pictures.count')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row" lang={lang}>
              {label}
            </th>
            <td class="count">{count}</td>
            <td class="bar">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect x="0" y="1" width={(100 * count) / most} height="8" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
