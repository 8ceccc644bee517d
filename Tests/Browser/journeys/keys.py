"""Keys of those who receive reports: opened, lost and found again. A new recipient is let in by one who can read; a channel's recovery key is
made, printed and used; the passphrase is changed, and a new key takes the place of the old."""

from server import PEOPLE, Site

place = Site
# Keys are made in the browser, so there is no way without scripts.
WAYS = ["English, wide, scripts", "Welsh, keyboard alone"]
NEW = "a wholly different set of words"
NEWER = "and then again five other ones"


def go(cast, number):
    lead, administrator, handler = cast(), cast(), cast()
    for visitor, key in ((lead, "slavery"), (administrator, "administrator"), (handler, "handler")):
        visitor.signs_in(PEOPLE[key])
        visitor.page.locator(".person").wait_for()
    opens_and_locks(lead)
    letters = channel_gets_recovery_key_and_recipient(administrator)
    lets_others_in(lead)
    uses_recovery_key(handler, letters)
    changes_passphrase(lead)
    makes_new_key(lead)


def unlocks(visitor, passphrase):
    visitor.page.locator("#unlock-passphrase").fill(passphrase)
    visitor.presses(visitor.words("key.unlock"))


def opens_and_locks(lead):
    words, page = lead.words, lead.page
    lead.opens("/desk/key")
    unlocks(lead, "not the passphrase at all")
    lead.sees(words("key.fault.wrongPassphrase"))
    unlocks(lead, PEOPLE["slavery"]["passphrase"])
    page.locator("#key-open").wait_for(state="visible")
    lead.opens("/desk/key")
    page.locator("#key-open").wait_for(state="visible")
    lead.presses(words("key.lock"))
    page.locator("#key-locked").wait_for(state="visible")


def channel_gets_recovery_key_and_recipient(administrator):
    words, page = administrator.words, administrator.page
    administrator.goes_to("channels")
    name = "Workers of suppliers" if words.language == "en" else "Gweithwyr cyflenwyr"
    administrator.follows(name)
    administrator.picks(words("channels.recipient"), PEOPLE["handler"]["name"])
    administrator.fills(words("channels.recipientTitle"), "Officer")
    administrator.fills(words("channels.recipientWelshTitle"), "Swyddog")
    administrator.presses(words("channels.add"))
    administrator.sees(words("notice.recipientAdded"))
    administrator.follows(words("channels.recovery.replace"))
    administrator.presses(words("channels.recovery.make"))
    groups = page.locator("#recovery-groups li").all_inner_texts()
    assert len(groups) == 14 and all(len(group) == 4 for group in groups), f"the recovery key is {groups}"
    administrator.fills(words("channels.recovery.last"), "AAAA")
    administrator.presses(words("channels.recovery.keep"))
    administrator.sees(words("key.fault.lastGroupDiffers"))
    administrator.fills(words("channels.recovery.last"), groups[-1].lower())
    administrator.presses(words("channels.recovery.keep"))
    administrator.sees(words("notice.recoveryKept"))
    return " ".join(groups)


def lets_others_in(lead):
    words, page = lead.words, lead.page
    lead.opens("/desk/key")
    page.locator(".key-work input").first.fill(PEOPLE["slavery"]["passphrase"])
    lead.presses(words("key.work.do"))
    lead.sees(words("key.work.done", done="1"))
    lead.opens("/desk/key")
    assert page.locator(".key-work").count() == 0, "somebody still lacks a key"


def uses_recovery_key(handler, letters):
    words, page = handler.words, handler.page
    handler.opens("/desk/key")
    handler.picks(words("key.recovery.channel"), "Workers of suppliers" if words.language == "en" else "Gweithwyr cyflenwyr")
    handler.fills(words("key.recovery.letters"), letters[:-1])
    handler.presses(words("key.recovery.do"))
    handler.sees(words("key.fault.recoveryKeyLength"))
    handler.fills(words("key.recovery.letters"), letters.lower())
    handler.presses(words("key.recovery.do"))
    handler.sees(words("key.work.done", done="0"))
    handler.opens("/desk/key")
    handler.sees(words("key.recovery.uses"))


def changes_passphrase(lead):
    words, page = lead.words, lead.page
    lead.opens("/desk/key")
    page.locator("#change-old").fill(PEOPLE["slavery"]["passphrase"])
    page.locator("#change-passphrase").fill("short")
    lead.presses(words("key.change.do"))
    lead.sees(words("key.fault.passphraseShort"))
    page.locator("#change-passphrase").fill(NEW)
    page.locator("#change-again").fill(NEW)
    lead.presses(words("key.change.do"))
    lead.sees(words("notice.passphraseChanged"))
    unlocks(lead, NEW)
    page.locator("#key-open").wait_for(state="visible")


def makes_new_key(lead):
    words, page = lead.words, lead.page
    page.locator("#new-passphrase").fill(NEWER)
    lead.sees(words("key.strength.good"))
    page.locator("#new-again").fill(NEWER)
    lead.presses(words("key.make.do"))
    lead.sees(words("notice.keyMade"))
    page.locator(".key-work input").first.fill(NEW)
    lead.presses(words("key.work.do"))
    lead.sees(words("key.work.done", done="5"))
    unlocks(lead, NEWER)
    page.locator("#key-open").wait_for(state="visible")
