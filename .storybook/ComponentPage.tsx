import { Canvas, DocsContext, Source, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';
import * as library from '../src/index.js';
import { CompareTabs } from '../src/views/CompareTabs.js';
import { components } from 'virtual:components';
import { ComponentReference, Prose } from './ComponentReference.js';
import './docs.css';

/** The page that documents a component; for stories that belong to none, what they say and show. */
export default function ComponentPage(): ReactNode {
  const meta = useOf('meta', ['meta']).preparedMeta;
  const [name = ''] = Object.entries({ ...library, CompareTabs }).find(([, value]) => value === meta.component) ?? [];
  const component = components[name];
  const about = meta.parameters['docs']?.description?.component as string | undefined;
  return (
    <>
      <Title />
      {(component?.text ?? [about ?? '']).map((text) => (
        <p key={text}>
          <Prose text={text} />
        </p>
      ))}
      <DocsContext.Consumer>
        {(docs) => {
          const [primary] = docs.componentStories();
          return primary && <Canvas of={primary.moduleExport} sourceState="shown" />;
        }}
      </DocsContext.Consumer>
      {component && <ComponentReference {...component} />}
      {component?.example && <Source code={component.example} language="tsx" />}
      <Stories title="Examples" includePrimary={false} />
    </>
  );
}
