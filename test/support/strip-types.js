// Lets jest run the TypeScript as Node itself does: types are blanked out, nothing else changes.
import { stripTypeScriptTypes } from 'node:module';

export default { process: (source) => ({ code: stripTypeScriptTypes(source) }) };
