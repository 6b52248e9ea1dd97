-- Experiments and their lessons are found as everything else is: by the words of the directory in all their forms,
-- instead of a column of their own that knew fewer. See 0001_search.sql.
DROP INDEX "experiments_lesson_words";
--> statement-breakpoint
ALTER TABLE "experiments" DROP COLUMN "lesson_words";
--> statement-breakpoint
ALTER VIEW search_sources RENAME TO search_directory_sources;
--> statement-breakpoint
CREATE VIEW search_sources AS
	SELECT * FROM search_directory_sources
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
-- Something was changed whose name stands in the documents of experiments.
CREATE FUNCTION search_note_experiments_of_names() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	renamed uuid[] := array(
		SELECT n.id FROM changed n JOIN former f USING (id)
		WHERE (n.name, n.deleted_at IS NULL) IS DISTINCT FROM (f.name, f.deleted_at IS NULL));
BEGIN
	IF cardinality(renamed) > 0 THEN
		PERFORM search_note('experiment', array(
			SELECT experiment_id FROM experiment_teams WHERE team_id = ANY (renamed)
			UNION SELECT experiment_id FROM experiment_client_groups WHERE client_group_id = ANY (renamed)
			UNION SELECT id FROM experiments WHERE theme_id = ANY (renamed)));
	END IF;
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
CREATE TRIGGER search_update_experiments AFTER UPDATE ON teams REFERENCING OLD TABLE AS former NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_experiments_of_names();
--> statement-breakpoint
CREATE TRIGGER search_update_experiments AFTER UPDATE ON client_groups REFERENCING OLD TABLE AS former NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_experiments_of_names();
--> statement-breakpoint
CREATE TRIGGER search_update_experiments AFTER UPDATE ON themes REFERENCING OLD TABLE AS former NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION search_note_experiments_of_names();
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
