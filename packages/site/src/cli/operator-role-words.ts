// What an operator does for the community, where a person reads it.
import type { OperatorRole } from '@circunomy/api';
import type { Words } from './words.ts';

export const operatorRoleWords: Readonly<Record<OperatorRole, Words>> = {
  initiator: { en: 'initiator', id: 'penggagas' },
  volunteer: { en: 'volunteer', id: 'relawan' },
  treasurer: { en: 'treasurer', id: 'bendahara' },
  companion: { en: 'companion', id: 'pendamping' },
};
