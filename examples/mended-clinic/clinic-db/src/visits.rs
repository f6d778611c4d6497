use chrono::{DateTime, Utc};
use clinic_model::{PatientId, Visit, VisitId, Ward};
use rusqlite::{OptionalExtension, params};
use tracing::info;

use crate::{DbError, Store};

const INSERT: &str = "INSERT INTO visits (id, patient, ward, opened, sealed) VALUES (?1, ?2, ?3, ?4, ?5)";
const SET_NOTE: &str =
    "INSERT INTO notes (visit, sealed) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET sealed = ?2";
const WAITING: &str = "SELECT id FROM visits WHERE ward = ?1 AND opened >= ?2 ORDER BY opened LIMIT ?3";

/// How far back a chart is shown without asking for the archive.
const RECENT: u32 = 50;

impl Store {
    pub fn insert_visit(&self, visit: &Visit) -> Result<(), DbError> {
        let (id, patient) = (visit.id.to_string(), visit.patient.to_string());
        let ward = visit.ward.code();
        let body = serde_json::to_vec(visit).map_err(|_| DbError::Unwritable)?;
        let sealed = self.vault.seal(&body)?;
        self.conn().execute(INSERT, params![id, patient, ward, Utc::now().timestamp(), sealed])?;
        info!(visit = %visit.id, ward, "visit opened");
        Ok(())
    }

    /// Replaces the clinician's note, which is sealed like everything else.
    pub fn set_note(&self, visit: VisitId, note: &str) -> Result<(), DbError> {
        let sealed = self.vault.seal(note.as_bytes())?;
        self.conn().execute(SET_NOTE, params![visit.to_string(), sealed])?;
        info!(%visit, characters = note.len(), "note replaced");
        Ok(())
    }

    /// The note of a visit. A bare `String`, so the mark says what the type cannot.
    #[phi::source]
    pub fn note(&self, visit: VisitId) -> Result<Option<String>, DbError> {
        let query = "SELECT sealed FROM notes WHERE visit = ?1";
        let sealed: Option<Vec<u8>> =
            self.conn().query_row(query, [visit.to_string()], |row| row.get(0)).optional()?;
        let Some(sealed) = sealed else { return Ok(None) };
        String::from_utf8(self.vault.open(&sealed)?).map(Some).map_err(|_| DbError::Unreadable)
    }

    pub fn visit(&self, id: VisitId) -> Result<Option<Visit>, DbError> {
        let query = "SELECT sealed FROM visits WHERE id = ?1";
        let sealed: Option<Vec<u8>> =
            self.conn().query_row(query, [id.to_string()], |row| row.get(0)).optional()?;
        sealed.map(|sealed| self.open_visit(&sealed)).transpose()
    }

    pub fn recent_visits(&self, patient: PatientId) -> Result<Vec<Visit>, DbError> {
        let conn = self.conn();
        let mut query =
            conn.prepare("SELECT sealed FROM visits WHERE patient = ?1 ORDER BY opened DESC LIMIT ?2")?;
        let rows = query.query_map(params![patient.to_string(), RECENT], |row| row.get::<_, Vec<u8>>(0))?;
        let mut visits = Vec::new();
        for sealed in rows {
            visits.push(self.open_visit(&sealed?)?);
        }
        Ok(visits)
    }

    /// Who has checked in on a ward since `since`, oldest first; ids are all that the wall needs.
    pub fn waiting(&self, ward: Ward, since: DateTime<Utc>, limit: u32) -> Result<Vec<String>, DbError> {
        let conn = self.conn();
        let mut query = conn.prepare(WAITING)?;
        let rows = query.query_map(params![ward.code(), since.timestamp(), limit], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub fn count_visits(&self, ward: Ward) -> Result<i64, DbError> {
        let query = "SELECT COUNT(*) FROM visits WHERE ward = ?1";
        Ok(self.conn().query_row(query, [ward.code()], |row| row.get(0))?)
    }

    fn open_visit(&self, sealed: &[u8]) -> Result<Visit, DbError> {
        let body = self.vault.open(sealed)?;
        serde_json::from_slice(&body).map_err(|_| DbError::Unreadable)
    }
}
