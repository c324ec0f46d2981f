import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, toSender } from '../background/answer.ts';
import { extensionUrl } from '../extension-url.ts';
import { keepFresh } from '../background/use-server.ts';
import { forgetLooks, lookEverywhere, lookLater } from '../background/look.ts';
import { lookAtChosenSites, takeUpSites } from '../background/look-at-sites.ts';
import { migrateSettings } from '../storage/settings.ts';
import { forgetTab } from '../background/pages.ts';

const REFRESH = 'refresh-index';
/** How often the index is asked for again, in minutes. */
const REFRESH_PERIOD = 240;

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, from, respond) => {
    const sender = toSender(from);
    const answered = sender === null ? undefined : answer(message, sender);
    if (answered === undefined) return false;
    answered.then(respond, (error: unknown) => {
      reportError(error);
      respond(null);
    });
    return true;
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetTab(tabId);
    forgetLooks(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') forgetTab(tabId);
    const news =
      change.status === 'complete' || change.url !== undefined || change.title !== undefined;
    if (news) lookLater(tabId);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: extensionUrl('/welcome.html') });
    void browser.alarms.create(REFRESH, { periodInMinutes: REFRESH_PERIOD });
    void migrateSettings();
    void keepFresh();
    void lookAtChosenSites();
    void lookEverywhere();
  });
  browser.runtime.onStartup.addListener(() => void keepFresh());
  browser.permissions.onAdded.addListener(({ origins }) => void takeUpSites(origins ?? []));
  browser.permissions.onRemoved.addListener(() => void lookAtChosenSites());
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === REFRESH) void keepFresh();
  });
});
