import { Sign, type Signs } from '../../text/signs.ts';
import { addByPattern, type Entity } from './entity.ts';
import { streets } from './keywords.ts';

const postcode =
  /(?<!\w)((?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d(?:\d|[ABEHMNPRV-Y])?|\d[A-HJKPS-UW]) ?\d[ABD-HJLNP-UW-Z]{2}))(?!\w)/gi;
const street = new RegExp(
  `(?<![\\w£])((?:flat \\d{1,3}[a-z]?,? )?\\d{1,4}[a-z]? (?:[A-Z][a-z']+ ){1,3}(?:${streets})\\b)`,
  'gi',
);

/** A number of something: "12 people on the road". */
const counting =
  /\d+[a-z]? (?:on|in|at|of|am|pm|people|of us|more|by|to|from|minutes?|mins?|years?|hours?|days?|weeks?) /i;

/** Where somebody lives: a house number with a street, and postcodes. */
export function addPlaces(found: Entity[], text: string, signs: Signs): void {
  if (signs.digits === 0) return;
  if (signs.tell(Sign.mixed)) addByPattern(found, text, 'postcode', postcode);
  if (signs.tell(Sign.street))
    addByPattern(found, text, 'street', street, (one) => (counting.test(one) ? null : one));
}
