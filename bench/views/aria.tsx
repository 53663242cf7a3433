import { Fragment, type ReactElement } from 'react';
import {
  Cell,
  Checkbox,
  Column,
  Heading,
  Link,
  Row,
  Table,
  TableBody,
  TableHeader,
  Tag,
  TagGroup,
  TagList,
  Text,
} from 'react-aria-components';
import { content } from './content.js';

export { Fragment as Frame };

export function View(): ReactElement {
  const { title, intro, stages, cards, table, differences, which, more } = content;
  return (
    <article>
      <Heading level={2}>{title}</Heading>
      <Text elementType="p">{intro}</Text>
      <figure>
        <figcaption>{stages.heading}</figcaption>
        <ol>
          {stages.steps.map(({ name, codes }) => (
            <li key={name}>
              <Text>{name}</Text> <Text>{codes.join(' ')}</Text>
            </li>
          ))}
        </ol>
        {stages.sentences.map((sentence) => (
          <Text key={sentence} elementType="p">
            {sentence}
          </Text>
        ))}
      </figure>
      <div>
        {cards.map(({ protocol, code, name, phrase, tags, sections, fixes, users }) => (
          <article key={code}>
            <Heading level={3}>
              {protocol} {code} {name}
            </Heading>
            {phrase !== undefined && <Text elementType="p">{phrase}</Text>}
            <TagGroup aria-label={name}>
              <TagList>
                {tags.map((tag) => (
                  <Tag key={tag} id={tag}>
                    {tag}
                  </Tag>
                ))}
              </TagList>
            </TagGroup>
            {sections.map(({ heading, text, details }) => (
              <section key={heading}>
                <Heading level={4}>{heading}</Heading>
                <Text elementType="p">{text}</Text>
                {details.map(({ label, values }) => (
                  <Text key={label} elementType="p">
                    {label} {values}
                  </Text>
                ))}
              </section>
            ))}
            <section>
              <Heading level={4}>{fixes.heading}</Heading>
              <ol>
                {fixes.steps.map(({ text, role }) => (
                  <li key={text}>
                    <Checkbox>
                      {text} <Text>{role}</Text>
                    </Checkbox>
                  </li>
                ))}
              </ol>
            </section>
            <section>
              <Heading level={4}>{users.heading}</Heading>
              <Text elementType="p">{users.text}</Text>
            </section>
          </article>
        ))}
      </div>
      <section>
        <Heading level={3}>{table.heading}</Heading>
        <Checkbox>{table.toggle}</Checkbox>
        <Table aria-label={table.caption}>
          <TableHeader>
            {table.columns.map((column, index) => (
              <Column key={column} id={column} isRowHeader={index === 0}>
                {column}
              </Column>
            ))}
          </TableHeader>
          <TableBody>
            {table.rows.map(({ label, values, same, note }) => (
              <Row key={label} id={label}>
                <Cell>
                  {label} {note} {same ? '' : table.differs}
                </Cell>
                {values.map((value, index) => (
                  <Cell key={index}>{value}</Cell>
                ))}
              </Row>
            ))}
          </TableBody>
        </Table>
      </section>
      <section>
        <Heading level={3}>{differences.heading}</Heading>
        <ol>
          {differences.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      </section>
      <section>
        <Heading level={3}>{which.heading}</Heading>
        <ul>
          {which.items.map(({ code, name, text }) => (
            <li key={code}>
              <Text elementType="p">
                {code} {name}
              </Text>
              <Text elementType="p">{text}</Text>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Heading level={3}>{more.heading}</Heading>
        <Heading level={4}>{more.sources.heading}</Heading>
        <ul>
          {more.sources.items.map(({ title: source, href }) => (
            <li key={href}>
              <Link href={href}>{source}</Link>
            </li>
          ))}
        </ul>
        <Heading level={4}>{more.pairs.heading}</Heading>
        <ul>
          {more.pairs.items.map((pair) => (
            <li key={pair}>{pair}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}
