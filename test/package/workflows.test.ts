import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './entryPoints.js';

interface Job {
  readonly permissions?: Record<string, string>;
  readonly container?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Record<string, unknown>;
  }[];
}

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const { on, permissions, jobs } = parse(text) as {
    readonly on: Record<string, unknown>;
    readonly permissions?: unknown;
    readonly jobs: Record<string, Job>;
  };
  return { file, text, on, permissions, jobs: Object.entries(jobs) };
});
const jobsThatMay = (permission: string) =>
  workflows.flatMap(({ file, jobs }) =>
    jobs.filter(([, job]) => job.permissions?.[permission] === 'write').map(([name]) => `${file}: ${name}`),
  );

describe.each(workflows)('$file', ({ text, on, permissions, jobs }) => {
  it('takes every action and image by its hash, and says which version that is', () => {
    const uses = [...text.matchAll(/\buses:\s*(.*)$/gm)].map(([, use]) => use);
    expect(uses.filter((use) => !/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(use ?? ''))).toEqual([]);
    expect(uses).toHaveLength(jobs.flatMap(([, job]) => job.steps).filter((step) => step.uses).length);
    const images = jobs.flatMap(([, { container }]) => container ?? []);
    expect(images.filter((image) => !/@sha256:[\da-f]{64}$/.test(image))).toEqual([]);
  });

  it('gives a job no more than it asks for, and no time without end', () => {
    expect(permissions).toEqual({});
    for (const [name, job] of jobs) {
      expect(job.permissions, name).toBeDefined();
      expect(job['timeout-minutes'], name).toBeLessThanOrEqual(60);
    }
  });

  it('runs nothing of a stranger’s with rights of ours', () => {
    expect(Object.keys(on)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/pull_request_target|workflow_run|issue/)]),
    );
    for (const step of jobs.flatMap(([, job]) => job.steps)) {
      // What stands in `${{ }}` would be read as a part of the script.
      expect(step.run ?? '').not.toContain('${{');
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  it('knows no secret: npm trusts the workflow itself', () => {
    expect(text).not.toMatch(/secrets\s*[.[]|NPM_TOKEN|NODE_AUTH_TOKEN|_authToken/i);
  });
});

it('one job may publish, one write a release and one deploy the site, and these run nothing of the repository’s', () => {
  expect(jobsThatMay('id-token')).toEqual(['release.yml: publish', 'site.yml: deploy']);
  expect(jobsThatMay('contents')).toEqual(['release.yml: release']);
  expect(jobsThatMay('pages')).toEqual(['site.yml: deploy']);
  expect(jobsThatMay('pull-requests')).toEqual([]);
  const privileged = workflows
    .flatMap(({ jobs }) => jobs)
    .filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'));
  expect(privileged).toHaveLength(3);
  for (const [name, job] of privileged) {
    expect(
      job.steps.filter(({ uses }) => uses?.includes('checkout')),
      name,
    ).toEqual([]);
  }
});
