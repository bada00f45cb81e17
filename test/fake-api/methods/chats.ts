import type { ChatMember } from 'grammy/types';
import type { Handlers } from '../methods.ts';
import { badRequest } from '../refusal.ts';

/** The chats themselves. */
export const chatMethods = {
  getChat: (account, params) => {
    const { chat } = account.room(params.text('chat_id'), 'read');
    const gifts = {
      unlimited_gifts: true,
      limited_gifts: true,
      unique_gifts: true,
      premium_subscription: true,
      gifts_from_channels: true,
    };
    return { ...chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: gifts };
  },

  getChatMember: (account, params) => {
    const room = account.room(params.text('chat_id'), 'read');
    const id = params.integer('user_id', 0);
    const user = id === account.info.id ? account.user : account.people.get(id);
    if (user === undefined) throw badRequest('user not found');
    return { user, status: id === account.info.id ? room.standing : 'member' } as ChatMember; // rights are not modelled
  },

  leaveChat: (account, params) => {
    const room = account.room(params.text('chat_id'), 'read');
    if (room.chat.type === 'private') throw badRequest("can't leave private chats");
    room.standing = 'left';
    return true;
  },
} satisfies Handlers;
