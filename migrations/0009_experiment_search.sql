-- Experiments and their lessons are found as everything else is: by the words of the directory in all their forms,
-- instead of a column of their own that knew fewer. See 0001_search.sql.
DROP INDEX "experiments_lesson_words";
--> statement-breakpoint
ALTER TABLE "experiments" DROP COLUMN "lesson_words";
--> statement-breakpoint
CREATE OR REPLACE VIEW search_sources AS
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
	WHERE t.deleted_at IS NULL
	UNION ALL
	SELECT 'experiment', e.id, 0, l.language, e.name ->> l.language, '',
		concat_ws(' · ', nullif(search_text(e.problem, l.carried), ''), nullif(search_text(e.lesson, l.carried), ''),
			nullif(search_text(e.trial, l.carried), ''), nullif(search_text(e.outcome, l.carried), '')),
		concat_ws(' · ',
			(SELECT string_agg(search_text(g.name, l.carried), ' · ' ORDER BY m.position)
				FROM experiment_client_groups m JOIN client_groups g ON g.id = m.client_group_id
				WHERE m.experiment_id = e.id AND g.deleted_at IS NULL),
			(SELECT string_agg(search_text(t.name, l.carried), ' · ' ORDER BY m.position)
				FROM experiment_teams m JOIN teams t ON t.id = m.team_id
				WHERE m.experiment_id = e.id AND t.deleted_at IS NULL),
			(SELECT search_text(h.name, l.carried) FROM themes h WHERE h.id = e.theme_id AND h.deleted_at IS NULL)),
		''
	FROM experiments e CROSS JOIN LATERAL search_languages(e.name) l
	WHERE e.deleted_at IS NULL;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION search_note_changed_names() RETURNS trigger LANGUAGE plpgsql AS $$
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
			PERFORM search_note('experiment', array(
				SELECT DISTINCT experiment_id FROM experiment_teams WHERE team_id = ANY (renamed)));
		WHEN 'client_groups' THEN
			PERFORM search_note('service', array(
				SELECT DISTINCT service_id FROM service_client_groups WHERE client_group_id = ANY (renamed)));
			PERFORM search_note('experiment', array(
				SELECT DISTINCT experiment_id FROM experiment_client_groups WHERE client_group_id = ANY (renamed)));
		WHEN 'themes' THEN
			PERFORM search_note('experiment', array(SELECT id FROM experiments WHERE theme_id = ANY (renamed)));
		WHEN 'service_classes' THEN
			PERFORM search_note('service', array(
				SELECT DISTINCT service_id FROM service_service_classes WHERE service_class_id = ANY (renamed)));
	END CASE;
	RETURN NULL;
END $$;
--> statement-breakpoint
-- An experiment was changed: not worth the work for a date or a number.
CREATE FUNCTION search_note_changed_experiments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM search_note('experiment', array(
		SELECT n.id FROM changed n JOIN former f USING (id)
		WHERE (n.name, n.problem, n.lesson, n.trial, n.outcome, n.theme_id, n.deleted_at)
			IS DISTINCT FROM (f.name, f.problem, f.lesson, f.trial, f.outcome, f.theme_id, f.deleted_at)));
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_note_experiment_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM search_note('experiment', array(SELECT DISTINCT experiment_id FROM changed));
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION search_renew_all() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	PERFORM search_renew('service', array(SELECT id FROM services));
	PERFORM search_renew('team', array(SELECT id FROM teams));
	PERFORM search_renew('person', array(SELECT id FROM teams));
	PERFORM search_renew('client-group', array(SELECT id FROM client_groups));
	PERFORM search_renew('experiment', array(SELECT id FROM experiments));
END $$;
--> statement-breakpoint
CREATE TRIGGER search_insert AFTER INSERT ON experiments REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_rows('experiment');
--> statement-breakpoint
CREATE TRIGGER search_delete AFTER DELETE ON experiments REFERENCING OLD TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_rows('experiment');
--> statement-breakpoint
CREATE TRIGGER search_update AFTER UPDATE ON experiments REFERENCING OLD TABLE AS former NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_changed_experiments();
--> statement-breakpoint
CREATE TRIGGER search_update AFTER UPDATE ON themes REFERENCING OLD TABLE AS former NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_changed_names();
--> statement-breakpoint
CREATE TRIGGER search_insert AFTER INSERT ON experiment_client_groups REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_experiment_links();
--> statement-breakpoint
CREATE TRIGGER search_update AFTER UPDATE ON experiment_client_groups REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_experiment_links();
--> statement-breakpoint
CREATE TRIGGER search_delete AFTER DELETE ON experiment_client_groups REFERENCING OLD TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_experiment_links();
--> statement-breakpoint
CREATE TRIGGER search_insert AFTER INSERT ON experiment_teams REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_experiment_links();
--> statement-breakpoint
CREATE TRIGGER search_update AFTER UPDATE ON experiment_teams REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_experiment_links();
--> statement-breakpoint
CREATE TRIGGER search_delete AFTER DELETE ON experiment_teams REFERENCING OLD TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_experiment_links();
--> statement-breakpoint
CREATE TRIGGER search_truncate AFTER TRUNCATE ON experiments FOR EACH STATEMENT EXECUTE FUNCTION search_forget();
--> statement-breakpoint
CREATE TRIGGER search_truncate AFTER TRUNCATE ON experiment_client_groups FOR EACH STATEMENT EXECUTE FUNCTION search_forget();
--> statement-breakpoint
CREATE TRIGGER search_truncate AFTER TRUNCATE ON experiment_teams FOR EACH STATEMENT EXECUTE FUNCTION search_forget();
--> statement-breakpoint
SELECT search_renew('experiment', array(SELECT id FROM experiments));
