use crate::model::Patient;
use sqlx::PgPool;

#[derive(Clone)]
pub struct Store {
    pub pool: PgPool,
}

impl Store {
    pub async fn patient(&self, id: u64) -> Result<Option<Patient>, sqlx::Error> {
        sqlx::query_as::<_, Patient>("SELECT * FROM patients WHERE id = $1")
            .bind(id as i64)
            .fetch_optional(&self.pool)
            .await
    }

    pub async fn of_ward(&self, ward: i64, page: i64) -> Result<Vec<Patient>, sqlx::Error> {
        sqlx::query_as::<_, Patient>("SELECT * FROM patients WHERE ward = $1 LIMIT 50 OFFSET $2")
            .bind(ward)
            .bind(page * 50)
            .fetch_all(&self.pool)
            .await
    }
}
