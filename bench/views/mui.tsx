import {
  Card,
  CardContent,
  Checkbox,
  Chip,
  FormControlLabel,
  Link,
  List,
  ListItem,
  Paper,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { Fragment, type ReactElement } from 'react';
import { content } from './content.js';

export { Fragment as Frame };

export function View(): ReactElement {
  const { title, intro, stages, cards, table, differences, which, more } = content;
  return (
    <Stack component="article" spacing={2}>
      <Typography variant="h2">{title}</Typography>
      <Typography>{intro}</Typography>
      <Paper component="figure">
        <Typography component="figcaption">{stages.heading}</Typography>
        <List component="ol">
          {stages.steps.map(({ name, codes }) => (
            <ListItem key={name}>
              {name}{' '}
              {codes.map((code) => (
                <Chip key={code} label={code} />
              ))}
            </ListItem>
          ))}
        </List>
        {stages.sentences.map((sentence) => (
          <Typography key={sentence}>{sentence}</Typography>
        ))}
      </Paper>
      <Stack direction="row" spacing={2}>
        {cards.map(({ protocol, code, name, phrase, tags, sections, fixes, users }) => (
          <Card key={code} component="article" variant="outlined">
            <CardContent>
              <Typography variant="h3">
                {protocol} {code} {name}
              </Typography>
              {phrase !== undefined && <Typography color="textSecondary">{phrase}</Typography>}
              <Stack direction="row">
                {tags.map((tag) => (
                  <Chip key={tag} label={tag} />
                ))}
              </Stack>
              {sections.map(({ heading, text, details }) => (
                <section key={heading}>
                  <Typography variant="h4">{heading}</Typography>
                  <Typography>{text}</Typography>
                  {details.map(({ label, values }) => (
                    <Typography key={label} variant="body2">
                      {label} {values}
                    </Typography>
                  ))}
                </section>
              ))}
              <section>
                <Typography variant="h4">{fixes.heading}</Typography>
                <List component="ol">
                  {fixes.steps.map(({ text, role }) => (
                    <ListItem key={text}>
                      <FormControlLabel
                        control={<Checkbox />}
                        label={
                          <>
                            {text} <Typography variant="caption">{role}</Typography>
                          </>
                        }
                      />
                    </ListItem>
                  ))}
                </List>
              </section>
              <section>
                <Typography variant="h4">{users.heading}</Typography>
                <Typography>{users.text}</Typography>
              </section>
            </CardContent>
          </Card>
        ))}
      </Stack>
      <section>
        <Stack direction="row">
          <Typography variant="h3">{table.heading}</Typography>
          <FormControlLabel control={<Checkbox />} label={table.toggle} />
        </Stack>
        <Table>
          <caption>{table.caption}</caption>
          <TableHead>
            <TableRow>
              {table.columns.map((column) => (
                <TableCell key={column}>{column}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {table.rows.map(({ label, values, same, note }) => (
              <TableRow key={label}>
                <TableCell component="th" scope="row">
                  {label}
                  {note !== undefined && <Typography variant="caption">{note}</Typography>}
                  {!same && <Chip label={table.differs} />}
                </TableCell>
                {values.map((value, index) => (
                  <TableCell key={index}>{value}</TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </section>
      <section>
        <Typography variant="h3">{differences.heading}</Typography>
        <List component="ol">
          {differences.items.map((item) => (
            <ListItem key={item}>{item}</ListItem>
          ))}
        </List>
      </section>
      <section>
        <Typography variant="h3">{which.heading}</Typography>
        <List>
          {which.items.map(({ code, name, text }) => (
            <ListItem key={code}>
              <Chip label={code} /> {name}
              <Typography>{text}</Typography>
            </ListItem>
          ))}
        </List>
      </section>
      <section>
        <Typography variant="h3">{more.heading}</Typography>
        <Typography variant="h4">{more.sources.heading}</Typography>
        <List>
          {more.sources.items.map(({ title: source, href }) => (
            <ListItem key={href}>
              <Link href={href}>{source}</Link>
            </ListItem>
          ))}
        </List>
        <Typography variant="h4">{more.pairs.heading}</Typography>
        <List>
          {more.pairs.items.map((pair) => (
            <ListItem key={pair}>{pair}</ListItem>
          ))}
        </List>
      </section>
    </Stack>
  );
}
