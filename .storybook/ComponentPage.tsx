import { Canvas, Controls, Source, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';
import * as library from '../src/index.js';
import { CompareTabs } from '../src/views/CompareTabs.js';
import { components } from 'virtual:components';
import { ComponentReference, Prose } from './ComponentReference.js';
import './docs.css';

/** The page that documents a component; for stories that belong to none, what they say and show. */
export default function ComponentPage(): ReactNode {
  const { csfFile, preparedMeta: meta } = useOf('meta', ['meta']);
  const [primary] = Object.values(csfFile.stories);
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
      {primary && <Canvas of={primary.moduleExport} sourceState="shown" />}
      {primary && Object.keys(meta.argTypes).length > 0 && <Controls of={primary.moduleExport} />}
      {component && <ComponentReference {...component} />}
      {component?.example && <Source code={component.example} language="tsx" />}
      <Stories title="Examples" includePrimary={false} />
    </>
  );
}
