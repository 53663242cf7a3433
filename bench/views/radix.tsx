import { Badge, Box, Card, Checkbox, Flex, Grid, Heading, Link, Table, Text, Theme } from '@radix-ui/themes';
import type { ReactElement } from 'react';
import { content } from './content.js';

export { Theme as Frame };

export function View(): ReactElement {
  const { title, intro, stages, cards, table, differences, which, more } = content;
  return (
    <Flex asChild direction="column" gap="3">
      <article>
        <Heading as="h2">{title}</Heading>
        <Text as="p">{intro}</Text>
        <Card asChild>
          <figure>
            <Text asChild>
              <figcaption>{stages.heading}</figcaption>
            </Text>
            <ol>
              {stages.steps.map(({ name, codes }) => (
                <li key={name}>
                  <Text>{name}</Text>{' '}
                  {codes.map((code) => (
                    <Badge key={code}>{code}</Badge>
                  ))}
                </li>
              ))}
            </ol>
            {stages.sentences.map((sentence) => (
              <Text key={sentence} as="p">
                {sentence}
              </Text>
            ))}
          </figure>
        </Card>
        <Grid columns="2" gap="3">
          {cards.map(({ protocol, code, name, phrase, tags, sections, fixes, users }) => (
            <Card key={code} asChild>
              <article>
                <Heading as="h3" size="4">
                  {protocol} {code} {name}
                </Heading>
                {phrase !== undefined && (
                  <Text as="p" color="gray">
                    {phrase}
                  </Text>
                )}
                <Flex gap="2">
                  {tags.map((tag) => (
                    <Badge key={tag}>{tag}</Badge>
                  ))}
                </Flex>
                {sections.map(({ heading, text, details }) => (
                  <Box key={heading} asChild>
                    <section>
                      <Heading as="h4" size="3">
                        {heading}
                      </Heading>
                      <Text as="p">{text}</Text>
                      {details.map(({ label, values }) => (
                        <Text key={label} as="p" size="2">
                          {label} {values}
                        </Text>
                      ))}
                    </section>
                  </Box>
                ))}
                <section>
                  <Heading as="h4" size="3">
                    {fixes.heading}
                  </Heading>
                  <ol>
                    {fixes.steps.map(({ text, role }) => (
                      <li key={text}>
                        <Text as="label" size="2">
                          <Flex gap="2">
                            <Checkbox />
                            {text} <Badge>{role}</Badge>
                          </Flex>
                        </Text>
                      </li>
                    ))}
                  </ol>
                </section>
                <section>
                  <Heading as="h4" size="3">
                    {users.heading}
                  </Heading>
                  <Text as="p">{users.text}</Text>
                </section>
              </article>
            </Card>
          ))}
        </Grid>
        <section>
          <Flex justify="between">
            <Heading as="h3">{table.heading}</Heading>
            <Text as="label" size="2">
              <Flex gap="2">
                <Checkbox />
                {table.toggle}
              </Flex>
            </Text>
          </Flex>
          <Text as="p">{table.caption}</Text>
          <Table.Root>
            <Table.Header>
              <Table.Row>
                {table.columns.map((column) => (
                  <Table.ColumnHeaderCell key={column}>{column}</Table.ColumnHeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {table.rows.map(({ label, values, same, note }) => (
                <Table.Row key={label}>
                  <Table.RowHeaderCell>
                    {label}
                    {note !== undefined && <Text size="1">{note}</Text>}
                    {!same && <Badge>{table.differs}</Badge>}
                  </Table.RowHeaderCell>
                  {values.map((value, index) => (
                    <Table.Cell key={index}>{value}</Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table.Root>
        </section>
        <section>
          <Heading as="h3">{differences.heading}</Heading>
          <ol>
            {differences.items.map((item) => (
              <li key={item}>
                <Text>{item}</Text>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <Heading as="h3">{which.heading}</Heading>
          <ul>
            {which.items.map(({ code, name, text }) => (
              <li key={code}>
                <Text as="p">
                  <Badge>{code}</Badge> {name}
                </Text>
                <Text as="p">{text}</Text>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <Heading as="h3">{more.heading}</Heading>
          <Heading as="h4">{more.sources.heading}</Heading>
          <ul>
            {more.sources.items.map(({ title: source, href }) => (
              <li key={href}>
                <Link href={href}>{source}</Link>
              </li>
            ))}
          </ul>
          <Heading as="h4">{more.pairs.heading}</Heading>
          <ul>
            {more.pairs.items.map((pair) => (
              <li key={pair}>
                <Text>{pair}</Text>
              </li>
            ))}
          </ul>
        </section>
      </article>
    </Flex>
  );
}
