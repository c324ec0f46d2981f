import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './json-scalar.ts';
import './opinion/minor-units.ts';
import './scalars.ts';
import './source.ts';
import './claim.ts';
import './institution.ts';
import './program.ts';
import './claim-record.ts';
import './program-list.ts';
import './peer.ts';
import './program-parts.ts';
import './suggestion.ts';
import './comparison.ts';
import './opinion/program-opinion.ts';
import './specialty.ts';
import './glossary.ts';
import './reference.ts';
import './exchange-rate.ts';
import './catalogue.ts';
import './quality.ts';
import './contribution-status.ts';
import './contribute.ts';
import './review.ts';
import './subscription.ts';

/** The schema, built once. */
export const schema: GraphQLSchema = builder.toSchema();
