// In local mode every request belongs to one tenant, whatever tenant id it bears.

export const localTenant = 'local';
