#include "schema.h"

namespace {

const QStringList learning{
    u"CREATE TABLE schema_version (version INTEGER NOT NULL)"_qs,
    // The key is opaque; account is what the agency calls the person, and goes when the person is to be forgotten
    u"CREATE TABLE people (person TEXT PRIMARY KEY, account TEXT UNIQUE, name TEXT)"_qs,
    u"CREATE TABLE courses (course TEXT NOT NULL, hash TEXT NOT NULL, version TEXT NOT NULL, variant TEXT NOT NULL, title TEXT NOT NULL, has_test BOOLEAN, "
    "layout TEXT, seen TEXT NOT NULL, PRIMARY KEY (course, hash))"_qs,
    u"CREATE TABLE events (id TEXT PRIMARY KEY, person TEXT NOT NULL, course TEXT NOT NULL, version TEXT NOT NULL, hash TEXT NOT NULL, "
    "variant TEXT NOT NULL, seq BIGINT NOT NULL, time TEXT NOT NULL, type TEXT NOT NULL, page TEXT, block TEXT, answer TEXT, score DOUBLE PRECISION, "
    "details TEXT)"_qs,
    u"CREATE INDEX events_of_a_learner ON events (person, course, seq)"_qs,
    // Why a verdict was given; written once for the event that told it
    u"CREATE TABLE reasons (event TEXT PRIMARY KEY, completion TEXT NOT NULL, success TEXT NOT NULL, score DOUBLE PRECISION, reasons TEXT NOT NULL)"_qs,
    u"CREATE TABLE states (person TEXT NOT NULL, course TEXT NOT NULL, state TEXT, location TEXT, progress DOUBLE PRECISION, holder TEXT NOT NULL, "
    "saved TEXT, PRIMARY KEY (person, course))"_qs,
    u"CREATE TABLE summaries (person TEXT NOT NULL, course TEXT NOT NULL, status TEXT NOT NULL, success TEXT NOT NULL, started TEXT, completed TEXT, "
    "passed TEXT, summary TEXT NOT NULL, PRIMARY KEY (person, course))"_qs,
};

const QStringList followUp{
    u"CREATE TABLE organisation (person TEXT PRIMARY KEY, agency TEXT NOT NULL, office TEXT NOT NULL, unit TEXT NOT NULL, role TEXT NOT NULL, manager TEXT)"_qs,
    u"CREATE TABLE reads (id TEXT PRIMARY KEY, time TEXT NOT NULL, reader TEXT NOT NULL, what TEXT NOT NULL, persons INTEGER NOT NULL)"_qs,
};

// An occasion's times are kept in UTC; what people do with it are events, so that nothing is written over
const QStringList occasions{
    u"ALTER TABLE courses ADD COLUMN plan TEXT"_qs,
    u"CREATE TABLE occasions (occasion TEXT PRIMARY KEY, uid TEXT NOT NULL, course TEXT NOT NULL, webinar TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL, "
    "platform TEXT NOT NULL, link TEXT NOT NULL, place TEXT NOT NULL, host TEXT NOT NULL, contact TEXT NOT NULL, capacity INTEGER NOT NULL, closes TEXT, word TEXT NOT NULL, "
    "cancelled BOOLEAN NOT NULL, share INTEGER NOT NULL, recording BOOLEAN NOT NULL, sequence INTEGER NOT NULL, made TEXT NOT NULL, changed TEXT NOT NULL)"_qs,
    u"CREATE TABLE occasion_events (id TEXT PRIMARY KEY, occasion TEXT NOT NULL, person TEXT NOT NULL, number BIGINT NOT NULL, time TEXT NOT NULL, type TEXT NOT NULL, "
    "details TEXT NOT NULL, UNIQUE (occasion, person, number))"_qs,
    u"CREATE TABLE assignments (assignment TEXT PRIMARY KEY, course TEXT NOT NULL, person TEXT NOT NULL, agency TEXT NOT NULL, office TEXT NOT NULL, unit TEXT NOT NULL, "
    "role TEXT NOT NULL, due TEXT, made TEXT NOT NULL)"_qs,
};

// How much each has left, by kind; nothing until the module has been opened again
const QStringList remaining{u"ALTER TABLE states ADD COLUMN remaining TEXT"_qs};

} // namespace

const QList<QStringList> &Schema::steps()
{
    static const QList<QStringList> all{learning, followUp, occasions, remaining};
    return all;
}
