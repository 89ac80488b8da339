// Who gets in: judges a request before the SDK sees it. The SDK alone would accept too much (tokens of other kinds, any
// tenant, a missing service address); here only what Teams sends to this bot for an allowed tenant passes.
import { z } from 'zod/v4';
import type { Access } from '../config.ts';
import { localTenant } from '../people/local-tenant.ts';

/** Issuer of the tokens with which Teams signs its requests. */
const tokenIssuer = 'https://api.botframework.com';

// The SDK writes ids into headers and paths, which take no other characters.
const id = z.string().regex(/^[ -~]{1,1000}$/, 'is no id');

/** Clients send null for what they leave out. */
function withoutNulls(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || !Object.values(given).includes(null)) return given;
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function object<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess(withoutNulls, z.object(shape));
}

const text = z.string().optional();
const blankable = z.string().default('');
/** What a chat is called. It is kept; Teams' own are shorter. */
const label = z.string().transform((value) => value.slice(0, 200));
const person = object({ id, name: blankable, aadObjectId: id.optional() });

/** The parts of an activity that we and the SDK read, with the types we rely on; everything else is left out. */
const activityShape = object({
  type: z.string().min(1).max(100),
  id: id.optional(),
  name: text,
  action: text,
  channelId: id,
  serviceUrl: id,
  locale: text,
  deliveryMode: text,
  replyToId: id.optional(),
  from: person,
  recipient: person,
  conversation: object({
    id,
    name: label.default(''),
    isGroup: z.boolean().default(false),
    conversationType: blankable,
    tenantId: id.optional(),
  }),
  channelData: object({
    tenant: object({ id }).optional(),
    eventType: text,
    team: object({ id, name: label.optional() }).optional(),
    channel: object({ id, name: label.optional() }).optional(),
  }).optional(),
  text: blankable,
  value: z.unknown(),
  entities: z
    .array(object({ type: blankable, text, mentioned: object({ id: text, name: text }).optional() }))
    .optional(),
});

/** An activity of which every field has been checked. */
export type CheckedActivity = z.infer<typeof activityShape>;

export type Verdict =
  /** `tenant` is the one that everything in this turn belongs to. */
  | { readonly kind: 'admitted'; readonly activity: CheckedActivity; readonly tenant: string }
  /** 400: no activity; 401: not signed as it must be; 403: signed, but not for us. */
  | { readonly kind: 'refused'; readonly status: 400 | 401 | 403; readonly reason: string };

export interface Request {
  /** The Authorization header as it came; empty when there was none. */
  readonly authorization: string;
  /** The parsed body, whatever it is. */
  readonly body: unknown;
}

export type Guard = (request: Request) => Verdict;

/**
 * @param mayServe whether answers may be sent to a service address; the rule of the access mode unless a test brings
 *   its own. No setting leads here.
 */
export function guardFor(access: Access, mayServe: (address: URL) => boolean = serviceRule[access.mode]): Guard {
  return ({ authorization, body }) => {
    const claims = access.mode === 'teams' ? claimsOf(authorization) : null;
    if (access.mode === 'teams') {
      if (!claims) return refused(401, 'no token of the right kind');
      if (claims.aud.toLowerCase() !== access.appId.toLowerCase()) return refused(401, 'a token for another bot');
    }
    const read = activityShape.safeParse(body);
    if (!read.success) return refused(400, whatIsWrong(read.error));
    const activity = read.data;
    const address = URL.parse(activity.serviceUrl);
    if (!address || address.username || address.password || !mayServe(address))
      return refused(403, 'serviceUrl is not an address that answers may be sent to');
    if (access.mode === 'local') return { kind: 'admitted', activity, tenant: localTenant };

    if (claims?.serviceurl !== activity.serviceUrl) return refused(403, 'serviceUrl is not the one that was signed');
    if (activity.channelId !== 'msteams') return refused(403, 'channelId is not msteams');
    const tenant = activity.conversation.tenantId?.toLowerCase();
    if (!tenant || tenant !== activity.channelData?.tenant?.id.toLowerCase() || !access.tenants.includes(tenant))
      return refused(403, 'the tenant is not allowed');
    if (mayTalk.has(activity.type) && !activity.from.aadObjectId) return refused(403, 'from.aadObjectId is missing');
    return { kind: 'admitted', activity, tenant };
  };
}

/** Activities that come from a person, who must be known. */
const mayTalk = new Set(['message', 'invoke', 'installationUpdate']);

/** Whether messages may be sent to a service address. */
export const serviceRule: Readonly<Record<Access['mode'], (address: URL) => boolean>> = {
  local: ({ protocol, hostname }) =>
    (protocol === 'http:' || protocol === 'https:') && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname),
  teams: ({ protocol, hostname, port }) =>
    protocol === 'https:' &&
    port === '' &&
    (hostname === 'smba.trafficmanager.net' || hostname.endsWith('.botframework.com')),
};

const tokenHeader = z.object({ alg: z.literal('RS256') });
// A token without an end would be good for ever: the SDK checks an end only where there is one.
const tokenClaims = z.object({
  iss: z.literal(tokenIssuer),
  aud: z.string(),
  exp: z.number(),
  serviceurl: z.string().optional(),
});

/** What a token says of itself, before the SDK verifies its signature; null when it is not of the kind Teams sends. */
function claimsOf(authorization: string): z.infer<typeof tokenClaims> | null {
  const [, header, payload] = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization) ?? [];
  if (!tokenHeader.safeParse(decoded(header)).success) return null;
  return tokenClaims.safeParse(decoded(payload)).data ?? null;
}

function decoded(part = ''): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function refused(status: 400 | 401 | 403, reason: string): Verdict {
  return { kind: 'refused', status, reason };
}

function whatIsWrong(error: z.ZodError): string {
  const [first] = error.issues;
  const where = first?.path.join('.');
  return where ? `${where}: ${first?.message}` : 'the body is not a Bot Framework activity';
}
