import {
  Anchor,
  Badge,
  Card,
  Checkbox,
  Group,
  List,
  MantineProvider,
  SimpleGrid,
  Stack,
  Table,
  Text,
  Title,
} from '@mantine/core';
import type { ReactElement } from 'react';
import { content } from './content.js';

export { MantineProvider as Frame };

export function View(): ReactElement {
  const { title, intro, stages, cards, table, differences, which, more } = content;
  return (
    <Stack component="article">
      <Title order={2}>{title}</Title>
      <Text>{intro}</Text>
      <Card component="figure" withBorder>
        <Text component="figcaption">{stages.heading}</Text>
        <List type="ordered">
          {stages.steps.map(({ name, codes }) => (
            <List.Item key={name}>
              {name}{' '}
              {codes.map((code) => (
                <Badge key={code}>{code}</Badge>
              ))}
            </List.Item>
          ))}
        </List>
        {stages.sentences.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
      </Card>
      <SimpleGrid cols={2}>
        {cards.map(({ protocol, code, name, phrase, tags, sections, fixes, users }) => (
          <Card key={code} component="article" withBorder>
            <Title order={3}>
              {protocol} {code} {name}
            </Title>
            {phrase !== undefined && <Text c="dimmed">{phrase}</Text>}
            <Group>
              {tags.map((tag) => (
                <Badge key={tag} variant="light">
                  {tag}
                </Badge>
              ))}
            </Group>
            {sections.map(({ heading, text, details }) => (
              <section key={heading}>
                <Title order={4}>{heading}</Title>
                <Text>{text}</Text>
                {details.map(({ label, values }) => (
                  <Text key={label} size="sm">
                    {label} {values}
                  </Text>
                ))}
              </section>
            ))}
            <section>
              <Title order={4}>{fixes.heading}</Title>
              <List type="ordered">
                {fixes.steps.map(({ text, role }) => (
                  <List.Item key={text}>
                    <Checkbox label={text} description={role} />
                  </List.Item>
                ))}
              </List>
            </section>
            <section>
              <Title order={4}>{users.heading}</Title>
              <Text>{users.text}</Text>
            </section>
          </Card>
        ))}
      </SimpleGrid>
      <section>
        <Group>
          <Title order={3}>{table.heading}</Title>
          <Checkbox label={table.toggle} />
        </Group>
        <Table>
          <Table.Caption>{table.caption}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {table.columns.map((column) => (
                <Table.Th key={column}>{column}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.rows.map(({ label, values, same, note }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">
                  {label}
                  {note !== undefined && <Text size="xs">{note}</Text>}
                  {!same && <Badge>{table.differs}</Badge>}
                </Table.Th>
                {values.map((value, index) => (
                  <Table.Td key={index}>{value}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      <section>
        <Title order={3}>{differences.heading}</Title>
        <List type="ordered">
          {differences.items.map((item) => (
            <List.Item key={item}>{item}</List.Item>
          ))}
        </List>
      </section>
      <section>
        <Title order={3}>{which.heading}</Title>
        <List>
          {which.items.map(({ code, name, text }) => (
            <List.Item key={code}>
              <Text component="div">
                <Badge>{code}</Badge> {name}
              </Text>
              <Text>{text}</Text>
            </List.Item>
          ))}
        </List>
      </section>
      <section>
        <Title order={3}>{more.heading}</Title>
        <Title order={4}>{more.sources.heading}</Title>
        <List>
          {more.sources.items.map(({ title: source, href }) => (
            <List.Item key={href}>
              <Anchor href={href}>{source}</Anchor>
            </List.Item>
          ))}
        </List>
        <Title order={4}>{more.pairs.heading}</Title>
        <List>
          {more.pairs.items.map((pair) => (
            <List.Item key={pair}>{pair}</List.Item>
          ))}
        </List>
      </section>
    </Stack>
  );
}
