import { describe, expect, it } from 'vitest';
import { Metrics } from '../../src/metrics/metrics.ts';

describe('metrics', () => {
  it('are all there from the start, and read as Prometheus reads them', () => {
    const page = new Metrics().page([{ name: 'verbatim_articles', type: 'gauge', help: 'Articles.', value: 3 }, { name: 'unknown', type: 'gauge', help: 'Unknown yet.', value: null }]);
    expect(page.endsWith('\n')).toBe(true);
    for (const line of page.trimEnd().split('\n')) expect(line).toMatch(/^(?:# HELP [a-z_]+ [A-Z].+\.|# TYPE [a-z_]+ (?:counter|gauge|histogram)|[a-z_]+(?:\{[a-z]+="[\w.+]+"\})? \d+(?:\.\d+)?(?:e-\d+)?)$/);
    expect(page).toContain('verbatim_updates_total{kind="message"} 0\n');
    expect(page).toContain('verbatim_articles 3\n');
    expect(page).not.toContain('unknown');
  });

  it('count what they are told', () => {
    const metrics = new Metrics();
    for (const seconds of [0.004, 0.2, 0.25, 20]) metrics.handled(seconds);
    metrics.updated('message');
    metrics.updated('inline_query');
    metrics.updated('message');
    metrics.answered('message', true);
    metrics.answered('message', false);
    expect(metrics.page([]).split('\n').filter((line) => !line.startsWith('#'))).toEqual(expect.arrayContaining([
      'verbatim_updates_total{kind="message"} 2',
      'verbatim_updates_total{kind="inline_query"} 1',
      'verbatim_answers_total{kind="message"} 2',
      'verbatim_declined_total 1',
      'verbatim_update_seconds_bucket{le="0.005"} 1',
      'verbatim_update_seconds_bucket{le="0.1"} 1',
      'verbatim_update_seconds_bucket{le="0.25"} 3',
      'verbatim_update_seconds_bucket{le="10"} 3',
      'verbatim_update_seconds_bucket{le="+Inf"} 4',
      'verbatim_update_seconds_count 4',
    ]));
  });
});
