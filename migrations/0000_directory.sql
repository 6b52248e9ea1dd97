
--> statement-breakpoint
-- What follows is written by hand: drizzle-kit does not know extensions, functions or triggers.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
-- A number of clients as anybody may read it: 1 to 4 only as "<5".
CREATE FUNCTION client_count(n integer) RETURNS json LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN n BETWEEN 1 AND 4 THEN '"<5"'::json ELSE to_json(n) END;
--> statement-breakpoint
-- Keeps path = ancestors from the top down to the row itself, and refuses a row as its own ancestor.
CREATE FUNCTION maintain_path() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	above uuid[] := '{}';
BEGIN
	IF NEW.parent_id IS NOT NULL THEN
		EXECUTE format('SELECT path FROM %I WHERE id = $1', TG_TABLE_NAME) INTO above USING NEW.parent_id;
		IF NEW.id = NEW.parent_id OR NEW.id = ANY (above) THEN
			RAISE EXCEPTION 'a row cannot be its own ancestor'
				USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_cycle_check';
		END IF;
	END IF;
	NEW.path := coalesce(above, '{}') || NEW.id;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE FUNCTION move_children() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('UPDATE %I SET parent_id = parent_id WHERE parent_id = $1', TG_TABLE_NAME) USING NEW.id;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER teams_path BEFORE INSERT OR UPDATE OF parent_id ON teams FOR EACH ROW EXECUTE FUNCTION maintain_path();
--> statement-breakpoint
CREATE TRIGGER teams_children AFTER UPDATE OF parent_id ON teams FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION move_children();
--> statement-breakpoint
CREATE TRIGGER client_groups_path BEFORE INSERT OR UPDATE OF parent_id ON client_groups FOR EACH ROW EXECUTE FUNCTION maintain_path();
--> statement-breakpoint
CREATE TRIGGER client_groups_children AFTER UPDATE OF parent_id ON client_groups FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION move_children();
--> statement-breakpoint
CREATE TRIGGER service_classes_path BEFORE INSERT OR UPDATE OF parent_id ON service_classes FOR EACH ROW EXECUTE FUNCTION maintain_path();
--> statement-breakpoint
CREATE TRIGGER service_classes_children AFTER UPDATE OF parent_id ON service_classes FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION move_children();
--> statement-breakpoint
-- History is only ever added to.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the table % is append-only', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE ON events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Every process that listens hears of a commit that changed something.
CREATE FUNCTION announce_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('yhdyspinta_events', '');
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER events_announce AFTER INSERT ON events FOR EACH STATEMENT EXECUTE FUNCTION announce_events();
