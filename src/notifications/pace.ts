// The pace of the sending, one for all instances: after so many messages a tenant is written to no more for as long as they
// may take.

/** How far a tenant's messages may be ahead of the pace when more are begun, in milliseconds: what comes alone never waits. */
export const aheadMs = 500;

/** How many chats of a tenant may be claimed at one time. */
export function claimedAtOnce(perSecond: number): number {
  return Math.max(1, Math.floor((perSecond * aheadMs) / 1000));
}

/** How long so many messages may take, in whole milliseconds. */
export function paceMs(messages: number, perSecond: number): number {
  return Math.floor((messages * 1000) / perSecond);
}
