-- Search. Written by hand: generated columns, functions and triggers are not drizzle-kit's; api/db/search*.ts reads
-- these tables with SQL, so that api/db/schema.ts need not know them.
--
-- One document for each living service, unit, client group and contact person in each language that it has. Whatever
-- writes to the directory, triggers note what changed and renew its documents at the end of the same transaction.

-- Letters that are no base letter with a mark. (Most texts have none, and looking costs less than exchanging.)
CREATE FUNCTION search_spell_out(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE WHEN given ~ '[øØđĐðÐłŁħĦıĿŀæÆœß]'
		THEN replace(replace(replace(replace(translate(given, 'øØđĐðÐłŁħĦıĿŀ', 'oOdDdDlLhHiLl'),
			'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'ß', 'ss')
		ELSE given END;
--> statement-breakpoint
-- Text as it is compared: small letters without diacritics, words (letters and digits) parted by one space.
-- api/domain/search/fold.ts is the same function for the other side; a test holds them together.
CREATE FUNCTION search_fold(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN btrim(regexp_replace(
		lower(search_spell_out(regexp_replace(normalize(given, NFKD), '[\u0300-\u036f]+', '', 'g'))),
		'[^0-9a-zÀ-ÖØ-öø-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+', ' ', 'g'));
--> statement-breakpoint
-- The stem of a folded Finnish word (what the snowball stemmer leaves), made equal across what it does not know:
-- consonant gradation (kaupunk/kaupung, nuort/nuor), -s : -kse- (valmennus/valmennuks), -s : -de- (tyottomyys/tyottomyyd),
-- -as : -aa- (asiakas/asiak), -ton : -ttoma- (tyoto/tyottom), -nen : -se- (naine/naise), and the one word lapsi.
CREATE FUNCTION search_finnish_stem(stem text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
		regexp_replace(regexp_replace(regexp_replace(stem,
		'^la(?:st?|p)$', 'laps'),
		'd([aeiouy]?)$', 't\1'),
		'n[gk]$', 'n'),
		'([nlrmh])[tnlrmpd]$', '\1'),
		'([a-z]{2})to$', '\1ttom'),
		'([kpt])as$', '\1'),
		'([a-z])\1$', '\1'),
		'(?:(i)(?:[ns]e|n)|(m)i[ns])$', '\1\2'),
		'([a-z]{2}[aeiouy])(?:st|ks|s|t)$', '\1'),
		'([a-z]{3})[ei]$', '\1');
--> statement-breakpoint
CREATE FUNCTION search_config(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE language WHEN 'sv' THEN 'pg_catalog.swedish' WHEN 'en' THEN 'pg_catalog.english' ELSE 'pg_catalog.finnish' END::regconfig;
--> statement-breakpoint
-- What the different forms of a folded word have in common; '' for a function word.
CREATE FUNCTION search_stem(word text, language text) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE
	RETURN CASE WHEN language IN ('sv', 'en')
		THEN array_to_string(tsvector_to_array(to_tsvector(search_config(language), word)), ' ')
		ELSE search_finnish_stem(array_to_string(tsvector_to_array(to_tsvector('pg_catalog.finnish', word)), ' '))
	END;
--> statement-breakpoint
CREATE TABLE search_documents (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	kind text NOT NULL,
	-- A person is a contact of the unit with this id, ordinal tells which; 0 for everything else.
	entity_id uuid NOT NULL,
	ordinal smallint NOT NULL,
	-- 'und' (undetermined) for a person.
	language text NOT NULL,
	title text NOT NULL,
	keywords text NOT NULL,
	summary text NOT NULL,
	-- What it is connected with: client groups, service classes, the unit.
	names text NOT NULL,
	description text NOT NULL,
	folded_title text COLLATE "C" NOT NULL,
	-- Each of the three has also its kind as a word ('=team'): so one index answers for some kinds alone.
	title_terms tsvector NOT NULL,
	-- The same with the words of keywords (A), summary (B) and names (C), so that of several words one may stand here.
	near_terms tsvector NOT NULL,
	-- What the stemmer of the language leaves of all words, those of the description too.
	far_terms tsvector NOT NULL,
	CONSTRAINT search_documents_unique UNIQUE (entity_id, kind, ordinal, language)
);
--> statement-breakpoint
CREATE INDEX search_documents_folded_title ON search_documents (kind, language, folded_title, id);
--> statement-breakpoint
CREATE INDEX search_documents_title_terms ON search_documents USING gin (title_terms);
--> statement-breakpoint
CREATE INDEX search_documents_near_terms ON search_documents USING gin (near_terms);
--> statement-breakpoint
CREATE INDEX search_documents_far_terms ON search_documents USING gin (far_terms);
--> statement-breakpoint
-- The same words as a plain list: forty compounds are found in it many times as fast as in the above.
CREATE INDEX search_documents_near_words ON search_documents USING gin (tsvector_to_array(near_terms));
--> statement-breakpoint
-- Every word of near_terms with its stem and the number of documents that have it: what has been
-- mistyped, inflected or joined to another word is looked up here, among few words instead of many documents.
CREATE TABLE search_words (
	word text COLLATE "C" NOT NULL,
	language text NOT NULL,
	stem text COLLATE "C" NOT NULL,
	uses integer NOT NULL,
	CONSTRAINT search_words_pk PRIMARY KEY (word, language)
)
-- Room for new counts on the same page: then no index has to hear of them.
WITH (fillfactor = 50);
--> statement-breakpoint
CREATE INDEX search_words_stem ON search_words (stem, language);
--> statement-breakpoint
CREATE INDEX search_words_parts ON search_words USING gin (word gin_trgm_ops);
--> statement-breakpoint
-- The last part of a compound bears its meaning: liikuntaneuvon is a kind of neuvon.
CREATE INDEX search_words_ends ON search_words (reverse(stem) COLLATE "C");
--> statement-breakpoint
-- The languages in which a name is given. The first of them carries those in which it is not. (PL/pgSQL, because an SQL
-- function would be copied into every place that uses its answer.)
CREATE FUNCTION search_languages(name jsonb) RETURNS TABLE (language text, carried text[]) LANGUAGE plpgsql IMMUTABLE ROWS 3 AS $$
DECLARE
	missing text[] := '{}';
	given text[] := '{}';
BEGIN
	FOREACH language IN ARRAY '{fi,sv,en}'::text[] LOOP
		IF coalesce(name ->> language, '') = '' THEN
			missing := missing || language;
		ELSE
			given := given || language;
		END IF;
	END LOOP;
	FOREACH language IN ARRAY given LOOP
		carried := language || missing;
		missing := '{}';
		RETURN NEXT;
	END LOOP;
END $$;
--> statement-breakpoint
-- A text in the given languages, one after the other; '' where there is none.
CREATE FUNCTION search_text(given jsonb, languages text[]) RETURNS text LANGUAGE sql IMMUTABLE
	RETURN coalesce(concat_ws(' · ', given ->> languages[1], given ->> languages[2], given ->> languages[3]), '');
--> statement-breakpoint
-- What there is to be found, as the tables say now. Texts in a language in which the row has no name stand in the
-- document of its first language, so that they are found as well.
CREATE VIEW search_sources AS
	SELECT 'service' AS kind, s.id AS entity_id, 0 AS ordinal, l.language, s.name ->> l.language AS title,
		array_to_string(s.keywords, ', ') AS keywords,
		search_text(s.summary, l.carried) AS summary,
		concat_ws(' · ',
			(SELECT string_agg(search_text(g.name, l.carried), ' · ' ORDER BY m.weight DESC, g.sort_name, g.id)
				FROM service_client_groups m JOIN client_groups g ON g.id = m.client_group_id
				WHERE m.service_id = s.id AND g.deleted_at IS NULL),
			(SELECT string_agg(search_text(c.name, l.carried), ' · ' ORDER BY c.sort_name, c.id)
				FROM service_service_classes m JOIN service_classes c ON c.id = m.service_class_id
				WHERE m.service_id = s.id AND c.deleted_at IS NULL),
			search_text(t.name, l.carried)) AS names,
		search_text(s.description, l.carried) AS description
	FROM services s JOIN teams t ON t.id = s.team_id CROSS JOIN LATERAL search_languages(s.name) l
	WHERE s.deleted_at IS NULL
	UNION ALL
	SELECT 'team', t.id, 0, l.language, t.name ->> l.language, '', search_text(t.description, l.carried),
		search_text(o.name, l.carried), ''
	FROM teams t JOIN organizations o ON o.id = t.organization_id CROSS JOIN LATERAL search_languages(t.name) l
	WHERE t.deleted_at IS NULL
	UNION ALL
	SELECT 'client-group', g.id, 0, l.language, g.name ->> l.language, coalesce(g.code, ''),
		search_text(g.description, l.carried), '', ''
	FROM client_groups g CROSS JOIN LATERAL search_languages(g.name) l
	WHERE g.deleted_at IS NULL
	UNION ALL
	SELECT 'person', t.id, c.ordinal::int - 1, 'und', c.contact ->> 'name', '', coalesce(c.contact ->> 'title', ''),
		search_text(t.name, '{fi,sv,en}'), ''
	FROM teams t CROSS JOIN LATERAL jsonb_array_elements(t.contacts) WITH ORDINALITY AS c(contact, ordinal)
	WHERE t.deleted_at IS NULL;
--> statement-breakpoint
CREATE TYPE search_word_change AS (word text, language text, change int);
--> statement-breakpoint
-- Brings the documents of these rows, and the words in them, in step with the tables.
CREATE FUNCTION search_renew(renewed_kind text, ids uuid[]) RETURNS void LANGUAGE plpgsql
	-- Cleaning an index is for its owner, who may be another account than the one that the product runs as.
	SECURITY DEFINER SET search_path FROM CURRENT
	-- Inside a large import the planner knows nothing of the new rows yet, and would read whole tables for each of them.
	SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off
	AS $$
DECLARE
	-- So that a large import needs no large memory.
	chunk_size CONSTANT int := 500;
	chunk uuid[];
	gone text[];
	changed search_word_change[];
BEGIN
	FOR start IN 1 .. cardinality(ids) BY chunk_size LOOP
		chunk := ids[start : start + chunk_size - 1];
		SELECT array_agg(d.language || ' ' || w) INTO gone
			FROM search_documents d, unnest(tsvector_to_array(ts_delete(d.near_terms, '=' || d.kind))) w
			WHERE d.entity_id = ANY (chunk) AND d.kind = renewed_kind;
		DELETE FROM search_documents d WHERE d.entity_id = ANY (chunk) AND d.kind = renewed_kind;
		INSERT INTO search_documents (kind, entity_id, ordinal, language, title, keywords, summary, names, description,
				folded_title, title_terms, near_terms, far_terms)
			SELECT s.kind, s.entity_id, s.ordinal, s.language, s.title, s.keywords, s.summary, s.names, s.description,
				f.title,
				to_tsvector('pg_catalog.simple', f.title) || k.mark,
				to_tsvector('pg_catalog.simple', f.title)
					|| setweight(to_tsvector('pg_catalog.simple', f.keywords), 'A')
					|| setweight(to_tsvector('pg_catalog.simple', f.summary), 'B')
					|| setweight(to_tsvector('pg_catalog.simple', f.names), 'C') || k.mark,
				strip(to_tsvector(search_config(s.language),
					concat_ws(' ', f.title, f.keywords, f.summary, f.names, search_fold(s.description)))) || k.mark
			FROM search_sources s
				CROSS JOIN LATERAL (SELECT array_to_tsvector(ARRAY['=' || s.kind]) AS mark OFFSET 0) k
				CROSS JOIN LATERAL (SELECT search_fold(s.title) AS title, search_fold(s.keywords) AS keywords,
					search_fold(s.summary) AS summary, search_fold(s.names) AS names OFFSET 0) f
			WHERE s.entity_id = ANY (chunk) AND s.kind = renewed_kind;
		changed := array(
			SELECT (word, language, sum(n))::search_word_change FROM (
				SELECT split_part(term, ' ', 2) AS word, split_part(term, ' ', 1) AS language, -1 AS n FROM unnest(gone) AS term
				UNION ALL
				SELECT w, d.language, 1
				FROM search_documents d, unnest(tsvector_to_array(ts_delete(d.near_terms, '=' || d.kind))) w
				WHERE d.entity_id = ANY (chunk) AND d.kind = renewed_kind
			) terms GROUP BY word, language HAVING sum(n) <> 0 ORDER BY word, language);
		UPDATE search_words k SET uses = k.uses + c.change
			FROM unnest(changed) AS c WHERE k.word = c.word AND k.language = c.language;
		INSERT INTO search_words AS k (word, language, stem, uses)
			SELECT c.word, c.language, coalesce(nullif(search_stem(c.word, c.language), ''), c.word), c.change
			FROM unnest(changed) AS c
			WHERE NOT EXISTS (SELECT FROM search_words w WHERE w.word = c.word AND w.language = c.language)
			-- Another transaction may have added the word meanwhile.
			ON CONFLICT (word, language) DO UPDATE SET uses = k.uses + excluded.uses;
		DELETE FROM search_words k USING unnest(changed) AS c
			WHERE k.word = c.word AND k.language = c.language AND k.uses <= 0;
		-- What has just been added waits in a list that every search would have to read through: adding it to the
		-- indexes now, many at a time, costs a third of adding one by one.
		PERFORM gin_clean_pending_list(i) FROM unnest(ARRAY['search_documents_title_terms', 'search_documents_near_terms',
			'search_documents_near_words', 'search_documents_far_terms',
			'search_words_parts']::regclass[]) AS i;
	END LOOP;
END $$;
--> statement-breakpoint
-- What the running transaction has changed: empty for everybody else, and again before it commits.
CREATE TABLE search_stale (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	kind text NOT NULL,
	ids uuid[] NOT NULL
);
--> statement-breakpoint
-- Runs when the transaction commits, once for each row noted: the first run does the work of all.
CREATE FUNCTION search_renew_stale() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	stale record;
BEGIN
	PERFORM FROM search_stale WHERE id = NEW.id;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	FOR stale IN
		WITH noted AS (DELETE FROM search_stale RETURNING kind, ids)
		SELECT kind, array_agg(DISTINCT id) AS ids FROM noted, unnest(noted.ids) AS id GROUP BY kind ORDER BY kind
	LOOP
		PERFORM search_renew(stale.kind, stale.ids);
	END LOOP;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER search_stale_renew AFTER INSERT ON search_stale
	DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_renew_stale();
--> statement-breakpoint
CREATE FUNCTION search_note(noted_kind text, noted uuid[]) RETURNS void LANGUAGE sql
	AS $$ INSERT INTO search_stale (kind, ids) SELECT noted_kind, noted WHERE cardinality(noted) > 0 $$;
--> statement-breakpoint
-- Rows were added to or deleted from a table that has documents of its own (its kinds are the arguments).
CREATE FUNCTION search_note_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM search_note(k, array(SELECT id FROM changed)) FROM unnest(TG_ARGV) AS k;
	RETURN NULL;
END $$;
--> statement-breakpoint
-- The same for the tables that say what a service is connected with.
CREATE FUNCTION search_note_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM search_note('service', array(SELECT DISTINCT service_id FROM changed));
	RETURN NULL;
END $$;
--> statement-breakpoint
-- A service was changed: not worth the work when it was only confirmed or its number of clients corrected.
CREATE FUNCTION search_note_changed_services() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM search_note('service', array(
		SELECT n.id FROM changed n JOIN former f USING (id)
		WHERE (n.name, n.summary, n.description, n.keywords, n.team_id, n.deleted_at)
			IS DISTINCT FROM (f.name, f.summary, f.description, f.keywords, f.team_id, f.deleted_at)));
	RETURN NULL;
END $$;
--> statement-breakpoint
-- Something was changed whose name stands in the documents of others.
CREATE FUNCTION search_note_changed_names() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	renamed uuid[] := array(
		SELECT n.id FROM changed n JOIN former f USING (id)
		WHERE (n.name, n.deleted_at IS NULL) IS DISTINCT FROM (f.name, f.deleted_at IS NULL));
BEGIN
	PERFORM search_note(k, array(SELECT id FROM changed)) FROM unnest(TG_ARGV) AS k;
	IF cardinality(renamed) = 0 THEN
		RETURN NULL;
	END IF;
	CASE TG_TABLE_NAME
		WHEN 'organizations' THEN
			PERFORM search_note('team', array(SELECT id FROM teams WHERE organization_id = ANY (renamed)));
		WHEN 'teams' THEN
			PERFORM search_note('service', array(SELECT id FROM services WHERE team_id = ANY (renamed)));
		WHEN 'client_groups' THEN
			PERFORM search_note('service', array(
				SELECT DISTINCT service_id FROM service_client_groups WHERE client_group_id = ANY (renamed)));
		WHEN 'service_classes' THEN
			PERFORM search_note('service', array(
				SELECT DISTINCT service_id FROM service_service_classes WHERE service_class_id = ANY (renamed)));
	END CASE;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER search_insert AFTER INSERT ON services REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_rows('service');
--> statement-breakpoint
CREATE TRIGGER search_delete AFTER DELETE ON services REFERENCING OLD TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_rows('service');
--> statement-breakpoint
CREATE TRIGGER search_insert AFTER INSERT ON teams REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_rows('team', 'person');
--> statement-breakpoint
CREATE TRIGGER search_delete AFTER DELETE ON teams REFERENCING OLD TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_rows('team', 'person');
--> statement-breakpoint
CREATE TRIGGER search_insert AFTER INSERT ON client_groups REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_rows('client-group');
--> statement-breakpoint
CREATE TRIGGER search_delete AFTER DELETE ON client_groups REFERENCING OLD TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_rows('client-group');
--> statement-breakpoint
CREATE TRIGGER search_update AFTER UPDATE ON services REFERENCING OLD TABLE AS former NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_changed_services();
--> statement-breakpoint
CREATE TRIGGER search_update AFTER UPDATE ON teams REFERENCING OLD TABLE AS former NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_changed_names('team', 'person');
--> statement-breakpoint
CREATE TRIGGER search_update AFTER UPDATE ON client_groups REFERENCING OLD TABLE AS former NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_changed_names('client-group');
--> statement-breakpoint
CREATE TRIGGER search_update AFTER UPDATE ON service_classes REFERENCING OLD TABLE AS former NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_changed_names();
--> statement-breakpoint
CREATE TRIGGER search_update AFTER UPDATE ON organizations REFERENCING OLD TABLE AS former NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_changed_names();
--> statement-breakpoint
CREATE TRIGGER search_insert AFTER INSERT ON service_client_groups REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_links();
--> statement-breakpoint
CREATE TRIGGER search_update AFTER UPDATE ON service_client_groups REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_links();
--> statement-breakpoint
CREATE TRIGGER search_delete AFTER DELETE ON service_client_groups REFERENCING OLD TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_links();
--> statement-breakpoint
CREATE TRIGGER search_insert AFTER INSERT ON service_service_classes REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_links();
--> statement-breakpoint
CREATE TRIGGER search_update AFTER UPDATE ON service_service_classes REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_links();
--> statement-breakpoint
CREATE TRIGGER search_delete AFTER DELETE ON service_service_classes REFERENCING OLD TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_links();
--> statement-breakpoint
-- Emptying a table at once fires none of the above.
CREATE FUNCTION search_forget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	TRUNCATE search_documents, search_words;
	PERFORM search_renew_all();
	RETURN NULL;
END $$;
--> statement-breakpoint
-- Makes everything anew from the tables.
CREATE FUNCTION search_renew_all() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	PERFORM search_renew('service', array(SELECT id FROM services));
	PERFORM search_renew('team', array(SELECT id FROM teams));
	PERFORM search_renew('person', array(SELECT id FROM teams));
	PERFORM search_renew('client-group', array(SELECT id FROM client_groups));
END $$;
--> statement-breakpoint
CREATE TRIGGER search_truncate AFTER TRUNCATE ON services FOR EACH STATEMENT EXECUTE FUNCTION search_forget();
--> statement-breakpoint
CREATE TRIGGER search_truncate AFTER TRUNCATE ON teams FOR EACH STATEMENT EXECUTE FUNCTION search_forget();
--> statement-breakpoint
CREATE TRIGGER search_truncate AFTER TRUNCATE ON client_groups FOR EACH STATEMENT EXECUTE FUNCTION search_forget();
--> statement-breakpoint
CREATE TRIGGER search_truncate AFTER TRUNCATE ON service_client_groups FOR EACH STATEMENT EXECUTE FUNCTION search_forget();
--> statement-breakpoint
CREATE TRIGGER search_truncate AFTER TRUNCATE ON service_service_classes FOR EACH STATEMENT EXECUTE FUNCTION search_forget();
--> statement-breakpoint
SELECT search_renew_all();
